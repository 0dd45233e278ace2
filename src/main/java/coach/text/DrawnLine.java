package coach.text;

/** Lines that are drawn and not written: {@code ----}, {@code ____}, {@code ——}. */
final class DrawnLine {

  private static final String DRAWN = "-_=*~#\u2013\u2014\u2015\u2500\u2501";

  /** So many strokes within a line are a ruled line that lost its line ends. */
  private static final int LONG = 8;

  private DrawnLine() {}

  /** Returns where a long run of one stroke that starts here ends, or -1 where none does. */
  static int end(CharSequence text, int at, int end) {
    char stroke = text.charAt(at);
    if (at > 0 && text.charAt(at - 1) == stroke) {
      return -1;
    }
    int after = at;
    while (after < end && text.charAt(after) == stroke) {
      after++;
    }
    return after - at >= LONG && (after == end || Blank.is(text.charAt(after))) ? after : -1;
  }

  static boolean isStroke(char c) {
    return c == '-' || c == '_' || c == '=' || c == '*';
  }

  /** Whether a line holds nothing but drawn strokes, at least two or one long one. */
  static boolean is(Layout layout, int line) {
    int start = layout.lines().first(line);
    int end = layout.lines().last(line);
    for (int i = start; i < end; i++) {
      char c = layout.text().charAt(i);
      if (DRAWN.indexOf(c) < 0 && !Blank.is(c)) {
        return false;
      }
    }
    return end - start >= 2 || end > start && layout.text().charAt(start) >= '\u2013';
  }

  /**
   * Returns a line without the strokes and blanks at its ends; null where it has none at its start.
   */
  static String framed(String stripped) {
    int start = 0;
    int end = stripped.length();
    while (start < end && isFrame(stripped.charAt(start))) {
      start++;
    }
    if (start < 2) {
      return null;
    }
    while (end > start && isFrame(stripped.charAt(end - 1))) {
      end--;
    }
    return stripped.substring(start, end);
  }

  private static boolean isFrame(char c) {
    return c == ' ' || c == '>' || c == '<' || DRAWN.indexOf(c) >= 0;
  }
}
