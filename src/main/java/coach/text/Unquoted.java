package coach.text;

/**
 * A message as the writers of its quoted stretches wrote them: the marks of one level blanked out,
 * all else in its place.
 *
 * <p>Made once for all stretches of a message, and only if there is one.
 */
final class Unquoted {

  private final Layout layout;
  private String text;
  private Lines lines;

  Unquoted(Layout layout) {
    this.layout = layout;
  }

  /** Lays out the lines of a quoted stretch as a message of its own. */
  Layout lines(int from, int to) {
    if (text == null) {
      text = blanked();
      lines = layout.lines().over(text);
    }
    return new Layout(text, lines, from, to);
  }

  private String blanked() {
    char[] chars = layout.text().toCharArray();
    for (int line = layout.from(); line < layout.to(); line++) {
      if (layout.kind(line) != null && layout.isPrefixed(line)) {
        chars[layout.lines().first(line)] = ' ';
      }
    }
    return new String(chars);
  }
}
