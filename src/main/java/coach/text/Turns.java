package coach.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers the turns of a talk as they are read. */
final class Turns {

  private final List<Transcript.Line> lines = new ArrayList<>();
  private final Map<String, String> spellings = new HashMap<>();

  /** Adds what somebody said; to his turn, where he spoke last. A name in any case is the same. */
  void say(String speaker, String text) {
    say(speaker, text, false);
  }

  /**
   * Adds what somebody said.
   *
   * @param over whether he began while another one still spoke
   */
  void say(String speaker, String text, boolean over) {
    String name = spellings.computeIfAbsent(speaker.toLowerCase(Locale.ROOT), key -> speaker);
    int last = lines.size() - 1;
    if (last >= 0 && lines.get(last).speaker().equals(name)) {
      more(text);
    } else {
      lines.add(new Transcript.Line(name, text.strip(), over));
    }
  }

  /** Adds to the turn of whoever spoke last; what stands before the first speaker is no turn. */
  void more(String text) {
    int last = lines.size() - 1;
    if (last >= 0 && !text.isBlank()) {
      Transcript.Line line = lines.get(last);
      String gap = line.text().isEmpty() ? "" : "\n";
      String all = line.text() + gap + text.strip();
      lines.set(last, new Transcript.Line(line.speaker(), all, line.over()));
    }
  }

  /** Returns the turns in which something was said. */
  Transcript spoken() {
    lines.removeIf(line -> line.text().isEmpty());
    return new Transcript(Transcript.Form.SPOKEN, lines);
  }
}
