package coach.report;

/**
 * A page of a certain width that text is set on.
 *
 * @param width in columns of a terminal; a Chinese sign takes two
 */
record Paper(int width) {

  /** The narrowest and widest pages that read well. */
  static final int NARROWEST = 40;

  static final int WIDEST = 100;

  Paper {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /**
   * Returns text set in lines that fit, each with its line end.
   *
   * @param first what the first line starts with
   * @param rest what the other lines start with
   * @param text its own line ends are kept
   */
  String set(String first, String rest, String text) {
    StringBuilder page = new StringBuilder(text.length() + 32);
    String lead = first;
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      setLine(lead, rest, text.substring(from, end), page);
      lead = rest;
      from = end + 1;
    }
    return page.toString();
  }

  private void setLine(String first, String rest, String text, StringBuilder page) {
    String left = text.strip();
    String lead = first;
    do {
      int cut = fitting(left, width - columns(lead));
      page.append(lead).append(left, 0, cut);
      trimEnd(page);
      page.append('\n');
      left = left.substring(cut).stripLeading();
      lead = rest;
    } while (!left.isEmpty());
  }

  /** Returns how many characters fit: to the last blank, or else as many as there is room for. */
  private static int fitting(String text, int room) {
    int used = 0;
    int blank = -1;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      blank = c == ' ' ? at : blank;
      used += c == Theme.ESCAPE ? 0 : columns(c);
      if (used > room) {
        return blank > 0 ? blank : Math.max(at, Character.charCount(c));
      }
      at = next(text, at);
    }
    return text.length();
  }

  /** Returns how many columns a text takes; the codes of a theme take none. */
  static int columns(String text) {
    int used = 0;
    for (int at = 0; at < text.length(); at = next(text, at)) {
      used += text.charAt(at) == Theme.ESCAPE ? 0 : columns(text.codePointAt(at));
    }
    return used;
  }

  /** Returns the place after a character, or after a whole code of a theme. */
  private static int next(String text, int at) {
    if (text.charAt(at) != Theme.ESCAPE) {
      return at + Character.charCount(text.codePointAt(at));
    }
    int end = text.indexOf(Theme.END, at);
    return end < 0 ? text.length() : end + 1;
  }

  private static int columns(int c) {
    boolean wide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0x1F300 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD;
    return wide ? 2 : 1;
  }

  private static void trimEnd(StringBuilder page) {
    int end = page.length();
    while (end > 0 && page.charAt(end - 1) == ' ') {
      end--;
    }
    page.setLength(end);
  }
}
