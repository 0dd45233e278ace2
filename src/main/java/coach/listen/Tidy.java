package coach.listen;

/** Puts words in order that were cut out of a text. */
final class Tidy {

  private static final String LOOSE = " ,;:.!?-\u2013\u2014\u2026>*";

  private static final String QUOTES = "\"\u201D\u2019\u00BB";
  private static final String STOPS = ".!?";

  private Tidy() {}

  /** Returns the text on one line without blanks, dashes and stops at its ends. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    boolean lineStart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lineStart = c == '\n' || lineStart && (c == '>' || c == '|' || c <= ' ');
      if (lineStart || c <= ' ' || c == '\u00A0') {
        blank = true;
      } else {
        boolean glued = c == ',' || c == '.' || c == '?' || c == '!' || c == ';' || c == ')';
        line.append(blank && line.length() > 0 && !glued ? " " : "").append(c);
        blank = false;
      }
    }
    return ends(line.toString());
  }

  private static String ends(String line) {
    int from = 0;
    int to = line.length();
    while (to > from && LOOSE.indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    while (from < to && (LOOSE.indexOf(line.charAt(from)) >= 0)) {
      from++;
    }
    String ends = line.substring(from, to);
    String whole = unbracketed(ends);
    return whole.equals(ends) ? ends : ends(whole);
  }

  /** Takes off a bracket that has lost its other half. */
  private static String unbracketed(String line) {
    if (line.startsWith("(") && line.indexOf(')') < 0) {
      return line.substring(1);
    }
    return line.endsWith(")") && line.indexOf('(') < 0
        ? line.substring(0, line.length() - 1)
        : line;
  }

  /** Returns a sentence with a stop, unless a quotation within it has one. */
  static String ended(String text) {
    char last = text.charAt(text.length() - 1);
    boolean closed = QUOTES.indexOf(last) >= 0 && text.length() > 1;
    boolean ends = closed && STOPS.indexOf(text.charAt(text.length() - 2)) >= 0;
    return ends ? text : text + '.';
  }

  static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }

  /** Makes the first letter small, and with it those of a word that is all capitals. */
  static String small(String text) {
    StringBuilder small = new StringBuilder(text);
    int end = 0;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean shouted = end == text.length() || !Character.isLetter(text.charAt(end));
    for (int i = 0; i < (shouted ? end : Math.min(1, end)); i++) {
      small.setCharAt(i, Character.toLowerCase(text.charAt(i)));
    }
    return small.toString();
  }
}
