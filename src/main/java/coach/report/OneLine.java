package coach.report;

/** Joins the lines of a stretch of text. */
final class OneLine {

  private OneLine() {}

  /** Returns the text with every run of blanks and line ends made one blank. */
  static String of(String text) {
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
}
