package coach.text;

import java.util.HashSet;
import java.util.Set;

/** Decides whether a full stop, question mark or the like ends a sentence, as a language has it. */
final class SentenceEnds {

  private static final String OPENERS = "\"'([{\u201C\u201D\u201E\u2018\u00AB\u2039*_\u00BF\u00A1`";
  private static final String CLOSERS = "\"')]}\u201C\u201D\u2019\u00BB\u203A*_`\u300D\u300F\uFF09";

  private final Set<String> abbreviations;
  private final Set<String> finalAbbreviations;
  private final Set<String> numbered;
  private final Set<String> openers;

  SentenceEnds(Language language) {
    abbreviations = withoutStop(language.words(Topic.ABBREVIATIONS));
    finalAbbreviations = withoutStop(language.words(Topic.FINAL_ABBREVIATIONS));
    numbered = withoutStop(language.words(Topic.NUMBERED_ABBREVIATIONS));
    openers = language.words(Topic.SENTENCE_OPENERS);
  }

  private static Set<String> withoutStop(Set<String> words) {
    Set<String> bare = new HashSet<>();
    for (String word : words) {
      bare.add(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }
    return bare;
  }

  /** Whether a character can end a sentence. */
  static boolean isMark(char c) {
    return c == '.' || c == '?' || c == '!' || c >= '\u0589' && isForeignMark(c);
  }

  private static boolean isForeignMark(char c) {
    return c == '\u2026'
        || isFullWidth(c)
        || c == '\u0589'
        || c == '\u061F'
        || c == '\u06D4'
        || c == '\u0964'
        || c == '\u1362'
        || c == '\u203C'
        || c == '\u2047'
        || c == '\u2049';
  }

  /** Whether the mark belongs to a script that puts no blank after it. */
  private static boolean isFullWidth(char c) {
    return c == '\u3002' || c == '\uFF01' || c == '\uFF1F' || c == '\uFF61';
  }

  /**
   * Returns where the sentence ends whose mark stands at {@code at}, or -1 if it goes on.
   *
   * @param start where the sentence starts
   * @param end where the text ends
   */
  int end(CharSequence text, int start, int at, int end) {
    int after = afterMarks(text, at, end);
    if (after - at == 1 && text.charAt(at) == '.' && FullStop.isSpacedDot(text, at, end)) {
      return -1;
    }
    char mark = text.charAt(after - 1);
    int closed = skip(text, after, end, CLOSERS);
    if (closed == end || isFullWidth(mark)) {
      return closed;
    }
    if (!Blank.is(text.charAt(closed))) {
      return closed == at + 1 && FullStop.isGlued(text, at, end) ? closed : -1;
    }
    int next = nextWord(text, closed, end);
    return next == end || ends(text, start, at, after, closed, next, end) ? closed : -1;
  }

  /** Returns where a run of marks such as {@code ?!} or {@code ...} that starts here ends. */
  static int afterMarks(CharSequence text, int at, int end) {
    int after = at;
    while (after < end && isMark(text.charAt(after))) {
      after++;
    }
    return after;
  }

  private static int skip(CharSequence text, int from, int end, String chars) {
    int at = from;
    while (at < end && chars.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int nextWord(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && (Blank.is(text.charAt(at)) || OPENERS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private boolean ends(
      CharSequence text, int start, int at, int after, int closed, int next, int end) {
    int point = Character.codePointAt(text, next);
    if (text.charAt(after - 1) != '.') {
      return text.charAt(after - 1) == '\u2026'
          ? startsAnew(point)
          : !Character.isLowerCase(point)
              || closed == after
                  && (text.charAt(after - 1) != '!' || isUncapitalised(text, start, at));
    }
    if (after - at > 1) {
      return startsAnew(point);
    }
    boolean small = Character.isLowerCase(point);
    return point != ','
        && (!small
            || isUncapitalised(text, start, at)
            || openers.contains(nextFolded(text, next, end)))
        && endsAfter(text, start, at, closed > after, next, end);
  }

  /** Whether the sentence itself began without a capital: then its writer uses none. */
  private static boolean isUncapitalised(CharSequence text, int start, int at) {
    int first = nextWord(text, start, Math.min(at, start + 50));
    return first < at && Character.isLowerCase(text.charAt(first));
  }

  private static boolean startsAnew(int point) {
    return Character.isUpperCase(point) || Character.isTitleCase(point) || Words.standsAlone(point);
  }

  /** Whether a single full stop ends a sentence, by the word before it and the one after. */
  private boolean endsAfter(
      CharSequence text, int start, int at, boolean closed, int next, int end) {
    int from = wordStart(text, start, at);
    String word = Words.fold(text.subSequence(from, at).toString());
    boolean digit = Character.isDigit(text.charAt(next));
    if (word.isEmpty() || abbreviations.contains(word)) {
      return word.isEmpty();
    }
    if (numbered.contains(word) && digit || FullStop.isEnumerator(text, start, from, word)) {
      return false;
    }
    if (FullStop.isInitial(word) || finalAbbreviations.contains(word)) {
      return !Character.isLowerCase(text.charAt(next))
          && (closed || openers.contains(nextFolded(text, next, end)));
    }
    return true;
  }

  private static int wordStart(CharSequence text, int start, int at) {
    int from = at;
    while (from > start && isWordLetter(text.charAt(from - 1))) {
      from--;
    }
    while (from < at && text.charAt(from) == '.') {
      from++;
    }
    return from;
  }

  private static boolean isWordLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '\u2019';
  }

  private static String nextFolded(CharSequence text, int next, int end) {
    int to = next;
    while (to < end && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '\'')) {
      to++;
    }
    return Words.fold(text.subSequence(next, to).toString());
  }
}
