package coach.text;

/** Finds signatures that a line of dashes or strokes sets apart. */
final class SignatureMarks {

  /** How near the end two dashes without their blank must stand, in lines that are not blank. */
  private static final int REACH = 20;

  private static final int MOST = 10;

  private final SignatureLines judge;
  private final Disclaimers disclaimers;

  SignatureMarks(SignatureLines judge, Disclaimers disclaimers) {
    this.judge = judge;
    this.disclaimers = disclaimers;
  }

  /** Marks what stands below a line of dashes, and returns where that line is, or {@code to}. */
  int find(Layout layout, int from, int to) {
    for (int line = from; line < to; line++) {
      if (isDashes(layout, line) && (isExact(layout, line) || isNearEnd(layout, line, to))
          || isSeparator(layout, line) && isBelowLoose(layout, line, to)) {
        disclaimers.mark(layout, line + 1, to);
        SignatureFinder.signature(layout, line, to);
        return line;
      }
    }
    return to;
  }

  private static boolean isDashes(Layout layout, int line) {
    int start = layout.lines().start(line);
    return layout.text().startsWith("--", start) && layout.lines().last(line) == start + 2;
  }

  /** Whether the line is the mark of RFC 3676: two dashes and a blank. */
  private static boolean isExact(Layout layout, int line) {
    return layout.lines().length(line) == 3;
  }

  private static boolean isNearEnd(Layout layout, int line, int to) {
    int filled = 0;
    for (int i = line + 1; i < to && filled <= REACH; i++) {
      filled += layout.isBlank(i) ? 0 : 1;
    }
    return filled <= REACH;
  }

  private static boolean isSeparator(Layout layout, int line) {
    return layout.isOpen(line) && layout.lines().length(line) <= 100 && DrawnLine.is(layout, line);
  }

  private boolean isBelowLoose(Layout layout, int line, int to) {
    int filled = 0;
    for (int i = line + 1; i < to; i++) {
      if (!layout.isBlank(i) && (++filled > MOST || !judge.isLoose(layout, i))) {
        return false;
      }
    }
    return filled > 0;
  }
}
