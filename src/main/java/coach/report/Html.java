package coach.report;

/** Makes text safe to stand in a page, between tags and in quoted attributes alike. */
final class Html {

  private Html() {}

  /** Returns text with every sign escaped that HTML would obey, and none that a reader would. */
  static String of(String text) {
    String shown = Printable.of(text);
    StringBuilder html = new StringBuilder(shown.length() + 16);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}
