package coach.text;

/** Blanks out what is no prose in Markdown: targets of links and images, comments, definitions. */
final class Markdown {

  private Markdown() {}

  /** Returns the text with those blanked out, all else at its offset. */
  static String prose(String text) {
    if (text.indexOf("](") < 0 && text.indexOf("<!--") < 0 && text.indexOf("]: ") < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    targets(text, chars);
    comments(text, chars);
    definitions(text, chars);
    return new String(chars);
  }

  private static void targets(String text, char[] chars) {
    for (int i = text.indexOf("]("); i >= 0; i = text.indexOf("](", i + 1)) {
      int end = i + 2;
      int depth = 1;
      while (end < text.length() && depth > 0 && text.charAt(end) != '\n') {
        depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
        end++;
      }
      if (depth == 0) {
        blank(chars, i + 1, end);
      }
    }
  }

  private static void comments(String text, char[] chars) {
    int start = text.indexOf("<!--");
    while (start >= 0) {
      int end = text.indexOf("-->", start);
      if (end < 0) {
        return;
      }
      blank(chars, start, end + 3);
      start = text.indexOf("<!--", end);
    }
  }

  /** Blanks lines such as {@code [name]: https://example.com}. */
  private static void definitions(String text, char[] chars) {
    for (int i = text.indexOf("]: "); i >= 0; i = text.indexOf("]: ", i + 1)) {
      int start = text.lastIndexOf('\n', i) + 1;
      int end = text.indexOf('\n', i);
      if (text.charAt(start) == '[' && text.indexOf(']', start) == i) {
        blank(chars, start, end < 0 ? text.length() : end);
      }
    }
  }

  private static void blank(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      chars[i] = chars[i] == '\n' ? '\n' : ' ';
    }
  }
}
