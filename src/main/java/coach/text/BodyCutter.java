package coach.text;

import coach.text.Draft.Format;
import java.util.List;

/** Cuts the author's running text into paragraphs, headings and list items. */
final class BodyCutter {

  private final Layout layout;
  private final String prose;
  private final boolean markdown;
  private final Sentences sentences;
  private final int width;

  /**
   * Makes a cutter.
   *
   * @param prose the text with everything blanked out that is no prose, offsets unchanged
   */
  BodyCutter(Layout layout, String prose, Format format, Sentences sentences) {
    this.layout = layout;
    this.prose = prose;
    this.markdown = format == Format.MARKDOWN;
    this.sentences = sentences;
    this.width = Sentences.width(layout.text(), layout.lines(), layout.from(), layout.to());
  }

  /** Adds the part that starts at an offset of a line; returns the line after it. */
  int cut(int line, int start, List<Part> parts) {
    boolean heading = markdown && Items.heading(layout, line) > 0;
    int end = line + 1;
    while (!heading && end < layout.to() && layout.isOpen(end) && goesOn(line, end)) {
      end++;
    }
    int stop = layout.lines().last(end - 1);
    int lineStart = layout.lines().start(line);
    int mark =
        start > layout.lines().first(line)
            ? 0
            : heading ? Items.heading(layout, line) : Items.marker(layout, line);
    int words = Math.max(start, lineStart + mark);
    Span span = new Span(start, stop);
    parts.add(
        new Part(PartKind.BODY, span, sentences.of(prose, Math.min(words, stop), stop, width)));
    return end;
  }

  /** Whether a line belongs to the paragraph or item that the line above is part of. */
  private boolean goesOn(int first, int line) {
    if (Items.marker(layout, line) > 0) {
      return !isItem(first, line);
    }
    return !markdown || Items.heading(layout, line) == 0 && !DrawnLine.is(layout, line);
  }

  /**
   * Whether a marked line is an item, and not a dash or number that wrapping brought to the front.
   */
  private boolean isItem(int first, int line) {
    if (Items.marker(layout, first) > 0
        || line + 1 < layout.to() && Items.marker(layout, line + 1) > 0) {
      return true;
    }
    return !isWrapped(line - 1);
  }

  private boolean isWrapped(int line) {
    char last = layout.last(line);
    return width > 0
        && last != ':'
        && !SentenceEnds.isMark(last)
        && layout.lines().length(line) > width - 15;
  }
}
