package coach.text;

/**
 * Finds how a message ends: leave-taking, signature, legal note.
 *
 * <p>Losing the author's own words is worse than leaving a signature in: what reads like prose
 * stays body.
 */
final class SignatureFinder {

  /** How far from the end an unmarked signature may start, in lines that are not blank. */
  private static final int REACH = 20;

  private static final int MOST_NAMELESS = 10;

  /** A line that leads over to a name is no longer, in characters. */
  private static final int SHORT = 60;

  private final SignatureLines judge;
  private final SignatureMarks marks;
  private final Disclaimers disclaimers;

  SignatureFinder(Language language) {
    judge = new SignatureLines(language);
    disclaimers = new Disclaimers(language);
    marks = new SignatureMarks(judge, disclaimers);
  }

  /** Marks the ends of the author's stretches of a message. */
  void mark(Layout layout) {
    int line = layout.from();
    while (line < layout.to()) {
      if (!layout.isOpen(line)) {
        line++;
        continue;
      }
      int end = line;
      while (end < layout.to() && (layout.isOpen(end) || layout.isBlank(end))) {
        end++;
      }
      stretch(layout, line, end);
      line = end;
    }
  }

  private void stretch(Layout layout, int from, int to) {
    int end = marks.find(layout, from, to);
    boolean closing =
        isLast(layout, to)
            || layout.kind(to) == PartKind.ATTRIBUTION
            || layout.kind(to) == PartKind.FORWARDED;
    if (end == to && !closing) {
      return;
    }
    end = disclaimers.mark(layout, from, end);
    end = devices(layout, from, end);
    for (int line = reach(layout, from, end); line < end; line++) {
      if (isAlone(layout, from, line) && judge.isDevice(layout, line)) {
        layout.mark(line, PartKind.SIGNATURE);
      }
    }
    if (!signOff(layout, from, end)) {
      nameless(layout, from, end);
    }
  }

  /** Whether the author writes nothing more from a line on. */
  private static boolean isLast(Layout layout, int from) {
    for (int line = from; line < layout.to(); line++) {
      if (layout.isOpen(line)) {
        return false;
      }
    }
    return true;
  }

  /** Marks what is not marked yet as signature. */
  static void signature(Layout layout, int from, int to) {
    for (int line = from; line < to; line++) {
      if (layout.isOpen(line)) {
        layout.mark(line, PartKind.SIGNATURE);
      }
    }
  }

  /** Marks the lines of telephones and mail programs at the end; returns where they start. */
  private int devices(Layout layout, int from, int to) {
    int end = to;
    int line = lastFilled(layout, from, end);
    while (line >= from && judge.isDevice(layout, line)) {
      layout.mark(line, PartKind.SIGNATURE);
      end = line;
      line = lastFilled(layout, from, end);
      if (line > from && DrawnLine.is(layout, line)) {
        layout.mark(line, PartKind.SIGNATURE);
        end = line;
        line = lastFilled(layout, from, end);
      }
    }
    return end;
  }

  private static boolean isAlone(Layout layout, int from, int line) {
    return layout.isOpen(line)
        && (line == from || layout.isBlank(line - 1))
        && (line + 1 == layout.to() || layout.isBlank(line + 1));
  }

  private static int lastFilled(Layout layout, int from, int to) {
    int line = to - 1;
    while (line >= from && (layout.isBlank(line) || !layout.isOpen(line))) {
      line--;
    }
    return line;
  }

  private static int reach(Layout layout, int from, int to) {
    int line = to;
    int filled = 0;
    while (line > from && filled < REACH) {
      line--;
      filled += layout.isOpen(line) ? 1 : 0;
    }
    return line;
  }

  /** Marks a leave-taking and the lines below it; returns whether there is one. */
  private boolean signOff(Layout layout, int from, int to) {
    for (int line = reach(layout, from, to); line < to; line++) {
      if (!layout.isOpen(line) || !judge.isSignOff(layout, line)) {
        continue;
      }
      int end = line + 1;
      int below = 0;
      while (end < to && (!layout.isOpen(end) || judge.isLoose(layout, end))) {
        below += layout.isOpen(end) ? 1 : 0;
        end++;
      }
      boolean only = from == line && below == 0 && SentenceEnds.isMark(layout.last(line));
      if (!only && (end == to || below > 0 && judge.isPostscript(layout, end))) {
        leave(layout, line, end);
        return true;
      }
    }
    return false;
  }

  private void leave(Layout layout, int from, int to) {
    for (int line = from; line < to; line++) {
      if (layout.isOpen(line)) {
        boolean leaving = line == from || judge.isSignOff(layout, line);
        layout.mark(line, leaving ? PartKind.SIGN_OFF : PartKind.SIGNATURE);
      }
    }
  }

  /** Marks a name, and what belongs to it, at the end of a message that takes no leave. */
  private void nameless(Layout layout, int from, int to) {
    int top = -1;
    int filled = 0;
    boolean contact = false;
    for (int line = lastFilled(layout, from, to);
        line > from;
        line = lastFilled(layout, from, line)) {
      boolean reachable = judge.isContact(layout, line);
      boolean opening = judge.isOpening(layout, line);
      if (!opening && !reachable || ++filled > MOST_NAMELESS) {
        break;
      }
      contact |= reachable;
      boolean enough = filled <= 2 || contact;
      top = enough && opening && follows(layout, from, line) ? line : top;
    }
    if (top > from) {
      signature(layout, top, to);
    }
  }

  /** Whether a line stands after a blank one or after a finished sentence, and not in a list. */
  private static boolean follows(Layout layout, int from, int line) {
    int above = lastFilled(layout, from, line);
    if (above < from) {
      return false;
    }
    char last = layout.last(above);
    if (above < line - 1) {
      return last != ':' && last != ';' && Items.marker(layout, line) == 0;
    }
    return SentenceEnds.isMark(last) || last == ',' && isLeaving(layout, from, above);
  }

  /** Whether a line is short, stands alone and ends in a comma, as one does right above a name. */
  private static boolean isLeaving(Layout layout, int from, int line) {
    boolean alone = line > from && layout.isBlank(line - 1);
    return alone && layout.lines().length(line) <= SHORT;
  }
}
