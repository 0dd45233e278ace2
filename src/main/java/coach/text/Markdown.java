package coach.text;

/** Blanks out what is no prose in Markdown: targets of links and images, comments, definitions. */
final class Markdown {

  /** No target of a link is longer; what is, is none. */
  private static final int LONGEST = 2000;

  private Markdown() {}

  /** Returns the text with those blanked out, all else at its offset. */
  static String prose(String text) {
    boolean tables = text.indexOf("\n|") >= 0;
    if (!tables && text.indexOf("](") < 0 && text.indexOf("<!--") < 0 && text.indexOf("]: ") < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    if (tables) {
      tables(text, chars);
    }
    targets(text, chars);
    comments(text, chars);
    definitions(text, chars);
    return new String(chars);
  }

  /** Sets the cells of tables apart, and blanks the row of dashes below their heads. */
  private static void tables(String text, char[] chars) {
    for (int line = text.indexOf("\n|"); line >= 0; line = text.indexOf("\n|", line + 1)) {
      int end = next(text, line + 1) < 0 ? text.length() : next(text, line + 1) - 1;
      boolean drawn =
          text.startsWith("-", line + 2)
              || text.startsWith(" -", line + 2)
              || text.startsWith(":-", line + 2);
      CodeSpans code = CodeSpans.in(text, line + 1, end);
      for (int i = line + 1; i < end; i++) {
        boolean cell = chars[i] == '|' && !code.contains(i);
        boolean stroke = chars[i] == '-' || chars[i] == ':';
        chars[i] = cell ? Sentences.END : drawn && stroke ? ' ' : chars[i];
      }
    }
  }

  private static void targets(String text, char[] chars) {
    for (int i = text.indexOf("]("); i >= 0; i = text.indexOf("](", i + 1)) {
      int end = i + 2;
      int depth = 1;
      int last = Math.min(text.length(), end + LONGEST);
      while (end < last && depth > 0 && text.charAt(end) != '\n') {
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
    for (int line = 0; line >= 0; line = next(text, line)) {
      if (text.startsWith("[", line)) {
        int end = next(text, line);
        int stop = end < 0 ? text.length() : end;
        int close = text.indexOf(']', line);
        if (close > 0 && close < stop && text.startsWith("]: ", close)) {
          blank(chars, line, stop);
        }
      }
    }
  }

  /** Returns the start of the next line, or -1 after the last. */
  private static int next(String text, int line) {
    return text.indexOf('\n', line) + 1 == 0 ? -1 : text.indexOf('\n', line) + 1;
  }

  private static void blank(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      chars[i] = chars[i] == '\n' ? '\n' : ' ';
    }
  }
}
