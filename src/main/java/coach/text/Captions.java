package coach.text;

import org.jsoup.parser.Parser;

/** Reads captions with speakers: WebVTT and SRT, {@code <v Name>} or {@code Name:} in a cue. */
final class Captions {

  private static final String VOICE = "<v";

  private final Turns turns = new Turns();
  private CueTime before = CueTime.NONE;
  private CueTime now = CueTime.NONE;

  private Captions() {}

  /** Whether a text is captions: it says so, or its first filled lines hold a time span. */
  static boolean are(String text, Lines lines) {
    if (text.startsWith("WEBVTT")) {
      return true;
    }
    int seen = 0;
    for (int line = 0; line < lines.count() && seen < 2; line++) {
      if (!lines.isBlank(line)) {
        seen++;
        if (CueTime.is(lines.stripped(line))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the turns; words of a cue without a name belong to whoever spoke last. */
  static Transcript read(Lines lines) {
    Captions captions = new Captions();
    boolean cue = false;
    for (int line = 0; line < lines.count(); line++) {
      String said = lines.stripped(line);
      if (said.isEmpty()) {
        cue = false;
      } else if (CueTime.is(said)) {
        cue = true;
        captions.before = captions.now;
        captions.now = CueTime.of(said);
      } else if (cue) {
        captions.add(said);
      }
    }
    return captions.turns.spoken();
  }

  /** Adds what somebody said; whoever speaks next in the same caption cuts into nothing. */
  private void say(String speaker, String text) {
    turns.say(speaker, text, now.cutsInto(before));
    before = CueTime.NONE;
  }

  private void add(String line) {
    int voice = line.indexOf(VOICE);
    if (voice < 0) {
      named(plain(line));
      return;
    }
    turns.more(plain(line.substring(0, voice)));
    int close = line.indexOf('>', voice);
    if (close < 0) {
      return;
    }
    // A voice may have classes: <v.loud Anna>.
    String tag = line.substring(voice + VOICE.length(), close);
    int blank = tag.indexOf(' ');
    String speaker = blank < 0 ? "" : plain(tag.substring(blank));
    int next = line.indexOf(VOICE, close);
    int end = next < 0 ? line.length() : next;
    String said = plain(line.substring(close + 1, end));
    if (speaker.isEmpty()) {
      turns.more(said);
    } else {
      say(speaker, said);
    }
    if (next >= 0) {
      add(line.substring(next));
    }
  }

  private void named(String line) {
    Label label = Label.of(line);
    if (label != null && (label.isOneWord() || label.isCapitalised())) {
      say(label.name(), label.rest());
    } else {
      turns.more(line);
    }
  }

  /** Returns the words of a cue without its tags, its character references read. */
  private static String plain(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean tag = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        tag = text.indexOf('>', i) > 0;
      }
      if (!tag) {
        words.append(c);
      }
      tag &= c != '>';
    }
    return Parser.unescapeEntities(words.toString(), false).strip();
  }
}
