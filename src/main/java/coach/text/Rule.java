package coach.text;

/** Lines that are drawn and not written: {@code ----}, {@code ____}, {@code ——}. */
final class Rule {

  private static final String DRAWN = "-_=*~#\u2013\u2014\u2015\u2500\u2501";

  private Rule() {}

  /** Whether a line holds nothing but drawn strokes, at least two or one long one. */
  static boolean isRule(Layout layout, int line) {
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

  /** Returns a line without the strokes and blanks at its ends; null where it has none at its start. */
  static String framed(String stripped) {
    int start = 0;
    int end = stripped.length();
    while (start < end && isStroke(stripped.charAt(start))) {
      start++;
    }
    if (start < 2) {
      return null;
    }
    while (end > start && isStroke(stripped.charAt(end - 1))) {
      end--;
    }
    return stripped.substring(start, end);
  }

  private static boolean isStroke(char c) {
    return c == ' ' || c == '>' || c == '<' || DRAWN.indexOf(c) >= 0;
  }
}
