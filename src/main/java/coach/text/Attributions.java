package coach.text;

/**
 * Recognises the lines that introduce what somebody else wrote, in whichever language his program
 * speaks.
 */
final class Attributions {

  /** Wrapped attributions take a few lines at most. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_MARK = 100;

  private final Language language;

  Attributions(Language language) {
    this.language = language;
  }

  /**
   * Whether a line says that the message answered to follows: {@code -----Original Message-----}.
   */
  boolean isOriginalMark(Layout layout, int line) {
    char first = layout.first(line);
    if (layout.lines().length(line) > LONGEST_LINE || !DrawnLine.isStroke(first)) {
      return false;
    }
    String inside = DrawnLine.framed(layout.stripped(line));
    if (inside == null || inside.isEmpty()) {
      return false;
    }
    return language.phrases(Topic.ORIGINAL_MARKS).anyIn(inside)
        || hasDate(inside) && language.phrases(Topic.ATTRIBUTIONS).anyIn(inside);
  }

  /** Whether a line says that a forwarded message follows. */
  boolean isForwardMark(Layout layout, int line) {
    if (layout.lines().length(line) > LONGEST_MARK) {
      return false;
    }
    char first = layout.first(line);
    boolean framed = DrawnLine.isStroke(first);
    if (!framed && layout.last(line) != ':') {
      return false;
    }
    String stripped = layout.stripped(line);
    String inside = framed ? DrawnLine.framed(stripped) : stripped;
    return inside != null
        && !inside.isEmpty()
        && language.phrases(Topic.FORWARD_MARKS).anyIn(inside);
  }

  /**
   * Returns the first line of the attribution that ends at {@code line}, or -1 where none does.
   *
   * <p>Where quoted lines follow, a name and a verb are enough. Where none do, all that follows
   * would be taken for quoted, so a date and a verb or mailbox must be there.
   */
  int firstLine(Layout layout, int line) {
    if (layout.lines().length(line) > LONGEST_LINE) {
      return -1;
    }
    char last = layout.last(line);
    boolean colon = last == ':' || last == '\uFF1A';
    int next = layout.filledFrom(line + 1);
    boolean quoted = next < layout.to() && next <= line + 2 && layout.isPrefixed(next);
    if (!colon && !quoted) {
      return -1;
    }
    StringBuilder joined = new StringBuilder();
    for (int first = line; first >= layout.from() && line - first < MOST_LINES; first--) {
      if (!layout.isOpen(first) || layout.isPrefixed(first)) {
        return -1;
      }
      joined.insert(0, layout.stripped(first) + " ");
      if (!quoted && isLedUpTo(layout, first)) {
        continue;
      }
      if (isAttribution(joined.toString(), colon, quoted, first == line)) {
        return hasDate(joined.toString()) ? first : dated(layout, first);
      }
    }
    return -1;
  }

  /**
   * Whether the line above ends in a comma, as a greeting does: then the author himself goes on.
   */
  private static boolean isLedUpTo(Layout layout, int line) {
    int above = layout.filledBefore(line);
    return above < line - 1 && (above < 0 || layout.last(above) == ',');
  }

  /** Returns the line right above that the date of an attribution stands on, or the line itself. */
  private static int dated(Layout layout, int line) {
    for (int above = line - 1; above >= layout.from() && line - above < MOST_LINES; above--) {
      if (!layout.isOpen(above) || SentenceEnds.isMark(layout.last(above))) {
        return line;
      }
      if (layout.lines().length(above) < LONGEST_LINE && hasDate(layout.stripped(above))) {
        return above;
      }
    }
    return line;
  }

  private boolean isAttribution(String text, boolean colon, boolean quoted, boolean single) {
    boolean date = hasDate(text);
    boolean mailbox = hasMailbox(text);
    if (!date && !(quoted && single) || text.length() > LONGEST_LINE) {
      return false;
    }
    if (colon && mailbox && date) {
      return true;
    }
    return (colon || date) && language.phrases(Topic.ATTRIBUTIONS).anyIn(text);
  }

  private static boolean hasMailbox(String text) {
    int at = text.indexOf('@');
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && !Blank.is(text.charAt(at - 1));
  }

  /** Whether a year or a time of day is there: four digits, or digits around a colon. */
  private static boolean hasDate(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else {
        boolean time =
            (c == ':' || c == '.')
                && i + 2 < text.length()
                && Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2));
        if (digits == 4 || digits > 0 && time) {
          return true;
        }
        digits = 0;
      }
    }
    return digits == 4;
  }
}
