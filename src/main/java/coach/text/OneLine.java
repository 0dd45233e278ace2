package coach.text;

/** Shows a stretch of text on one line. */
public final class OneLine {

  private OneLine() {}

  /** Returns the text with every run of blanks and line ends made one blank. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = line.length() > 0;
      } else {
        line.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    return line.toString();
  }

  /** Returns quoted text on one line, without the marks that quoting put before its lines. */
  static String ofQuoted(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean lineStart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lineStart = c == '\n' || lineStart && (c == '>' || c == '|' || Character.isWhitespace(c));
      words.append(lineStart ? ' ' : c);
    }
    return of(words.toString());
  }
}
