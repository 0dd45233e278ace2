package coach.text;

/**
 * Finds what others wrote: lines with {@code >}, what stands below an attribution or the fields of
 * an earlier message, and what is forwarded.
 */
final class QuoteFinder {

  /** Quoted lines at least so long may have been wrapped, their rest standing without a mark. */
  private static final int WRAPPED = 66;

  private final Attributions attributions;
  private final QuotedFields fields;

  QuoteFinder(Language language) {
    attributions = new Attributions(language);
    fields = new QuotedFields(language);
  }

  void mark(Layout layout) {
    int line = layout.from();
    while (line < layout.to()) {
      line = layout.isOpen(line) ? next(layout, line) : line + 1;
    }
  }

  /**
   * Returns the line on which a forwarded or quoted message itself starts, below its mark and
   * fields.
   */
  int start(Unquoted unquoted, int from, int to) {
    Layout lines = unquoted.lines(from, to);
    boolean mark = attributions.isForwardMark(lines, from);
    int next = mark ? lines.filledFrom(from + 1) : from;
    return next < to
        ? Math.min(to - 1, lines.filledFrom(Math.max(next, fields.block(lines, next))))
        : from;
  }

  /** Marks what starts at a line; returns the line to go on with. */
  private int next(Layout layout, int line) {
    if (layout.isPrefixed(line)) {
      return prefixed(layout, line, PartKind.QUOTED);
    }
    boolean forward = attributions.isForwardMark(layout, line);
    if (forward || attributions.isOriginalMark(layout, line)) {
      return below(layout, line, line + 1, forward ? PartKind.FORWARDED : PartKind.ATTRIBUTION);
    }
    int end = fields.end(layout, line);
    if (end > line) {
      return below(layout, aboveFields(layout, line), end, PartKind.ATTRIBUTION);
    }
    int first = attributions.firstLine(layout, line);
    return first < 0 ? line + 1 : below(layout, first, line + 1, PartKind.ATTRIBUTION);
  }

  /** Returns the ruled line right above a block of fields, or the block's first line. */
  private static int aboveFields(Layout layout, int line) {
    int above = layout.filledBefore(line);
    return above >= 0 && layout.isOpen(above) && DrawnLine.is(layout, above) ? above : line;
  }

  /** Marks the lines that introduce what others wrote, and with them what they introduce. */
  private int below(Layout layout, int first, int end, PartKind kind) {
    layout.mark(first, end, kind);
    PartKind quoted = kind == PartKind.FORWARDED ? kind : PartKind.QUOTED;
    int next = layout.filledFrom(end);
    int after =
        next < layout.to() && kind == PartKind.ATTRIBUTION ? fields.end(layout, next) : next;
    layout.mark(next, after, kind);
    next = layout.filledFrom(after);
    if (next < layout.to() && layout.isPrefixed(next)) {
      return prefixed(layout, next, quoted);
    }
    for (int line = after; line < layout.to(); line++) {
      if (layout.isOpen(line)) {
        layout.mark(line, quoted);
      }
    }
    return layout.to();
  }

  private static int prefixed(Layout layout, int first, PartKind kind) {
    int line = first;
    while (line < layout.to() && (layout.isPrefixed(line) || isRest(layout, line))) {
      layout.mark(line, kind);
      line++;
    }
    return line;
  }

  /**
   * Whether a line between two quoted ones is the rest of the one above, wrapped without a mark.
   */
  private static boolean isRest(Layout layout, int line) {
    if (layout.isBlank(line) || line + 1 >= layout.to() || !layout.isPrefixed(line + 1)) {
      return false;
    }
    return layout.lines().length(line - 1) >= WRAPPED
        && layout.isPrefixed(line - 1)
        && Character.isLowerCase(layout.first(line))
        && !SentenceEnds.isMark(layout.last(line - 1));
  }
}
