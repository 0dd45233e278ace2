package coach.text;

/** Recognises list items and headings by the marks they start with. */
final class Items {

  private static final String BULLETS = "-*+\u2022\u2023\u25AA\u25CF\u25E6\u00B7\u2013\u2014\u2043";

  private Items() {}

  /**
   * Returns how many characters of a line, blanks before included, mark it as a list item; 0 for
   * none.
   */
  static int marker(Layout layout, int line) {
    String text = layout.text();
    int start = layout.lines().start(line);
    int first = layout.lines().first(line);
    int end = layout.lines().last(line);
    int at = first;
    if (at < end && BULLETS.indexOf(text.charAt(at)) >= 0) {
      at++;
    } else {
      at = number(text, at, end);
    }
    boolean marked = at > first && at < end && Blank.is(text.charAt(at));
    return marked ? at + 1 - start : 0;
  }

  /**
   * Returns where a number or letter with its stop or bracket ends: {@code 1.}, {@code (2)}, {@code
   * a)}.
   */
  private static int number(String text, int start, int end) {
    boolean bracket = start < end && text.charAt(start) == '(';
    int from = bracket ? start + 1 : start;
    int at = from;
    while (at < end && at - from < 3 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean letter = at == from && at < end && Character.isLetter(text.charAt(at));
    at += letter ? 1 : 0;
    if (at == from || at == end) {
      return start;
    }
    char close = text.charAt(at);
    if (close == ')' || close == '.' && !letter && !bracket) {
      return close == '.' && at + 1 < end && text.charAt(at + 1) == ')' ? at + 2 : at + 1;
    }
    return start;
  }

  /** Returns how many characters of a Markdown line mark it as a heading; 0 for none. */
  static int heading(Layout layout, int line) {
    int start = layout.lines().start(line);
    int end = layout.lines().end(line);
    int at = start;
    while (at < end && layout.text().charAt(at) == '#') {
      at++;
    }
    boolean marked = at > start && at - start <= 6 && at < end && layout.text().charAt(at) == ' ';
    return marked ? at + 1 - start : 0;
  }
}
