package coach.text;

/**
 * Finds what is code and no prose: fenced blocks, indented ones in Markdown, and a patch below its
 * note.
 */
final class CodeFinder {

  private static final int INDENT = 4;

  private CodeFinder() {}

  static void mark(Layout layout, Draft.Format format) {
    if (format == Draft.Format.MARKDOWN) {
      frontMatter(layout);
      indented(layout);
    }
    fences(layout);
    if (format == Draft.Format.MAIL) {
      patch(layout);
    }
  }

  /** Marks settings between two lines {@code ---} at the very top. */
  private static void frontMatter(Layout layout) {
    if (layout.from() != 0 || layout.to() == 0 || !layout.stripped(0).equals("---")) {
      return;
    }
    for (int line = 1; line < layout.to(); line++) {
      if (layout.lines().length(line) < 10 && layout.stripped(line).equals("---")) {
        layout.mark(0, line + 1, PartKind.CODE);
        return;
      }
    }
  }

  private static void fences(Layout layout) {
    int line = layout.from();
    while (line < layout.to()) {
      char fence = fence(layout, line);
      int close = fence == 0 || !layout.isOpen(line) ? -1 : close(layout, line + 1, fence);
      if (close > line) {
        layout.mark(line, close + 1, PartKind.CODE);
        line = close;
      } else if (fence != 0 && close < 0) {
        return;
      }
      line++;
    }
  }

  private static char fence(Layout layout, int line) {
    int at = layout.lines().first(line);
    String text = layout.text();
    boolean fenced = text.startsWith("```", at) || text.startsWith("~~~", at);
    return fenced && at + 2 < layout.lines().end(line) ? text.charAt(at) : 0;
  }

  private static int close(Layout layout, int from, char fence) {
    for (int line = from; line < layout.to(); line++) {
      if (fence(layout, line) == fence) {
        return line;
      }
    }
    return -1;
  }

  /** Marks lines indented by four after a blank line, unless they belong to a list item. */
  private static void indented(Layout layout) {
    boolean list = false;
    boolean code = false;
    boolean blank = true;
    for (int line = layout.from(); line < layout.to(); line++) {
      if (layout.isBlank(line)) {
        blank = true;
        continue;
      }
      boolean deep = isDeep(layout, line);
      code = deep && !list && (blank || code);
      if (code && layout.isOpen(line)) {
        layout.mark(line, PartKind.CODE);
      }
      boolean indented = Blank.is(layout.text().charAt(layout.lines().start(line)));
      list = Items.marker(layout, line) > 0 || list && (indented || !blank);
      blank = false;
    }
  }

  private static boolean isDeep(Layout layout, int line) {
    int start = layout.lines().start(line);
    return layout.text().charAt(start) == '\t' || layout.lines().first(line) - start >= INDENT;
  }

  /** Marks all below the line {@code ---} that ends the note of a patch mail. */
  private static void patch(Layout layout) {
    int mark = -1;
    for (int line = layout.from(); line < layout.to(); line++) {
      int start = layout.lines().start(line);
      if (mark < 0 && layout.lines().length(line) == 3 && layout.text().startsWith("---", start)) {
        mark = line;
      } else if (mark >= 0 && layout.text().startsWith("diff --git ", start)) {
        layout.mark(mark, layout.to(), PartKind.CODE);
        return;
      }
    }
  }
}
