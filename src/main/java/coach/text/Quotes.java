package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The quoted stretches of a sentence: what stands in quotation marks or back-ticks.
 *
 * <p>A mark that is never closed quotes nothing.
 *
 * @param spans the stretches, marks included, in order
 */
record Quotes(List<Span> spans) {

  private static final String OPENING = "\"\u201C\u201E\u00AB`\u300C\u300E'\u2018";
  private static final String CLOSING = "\"\u201D\u201C\u00BB`\u300D\u300F'\u2019";

  /** From here on in the list a mark may be an apostrophe too. */
  private static final int SINGLE = OPENING.indexOf('\'');

  private static final Quotes NONE = new Quotes(List.of());

  static Quotes in(CharSequence text, int start, int end) {
    List<Span> spans = null;
    int unclosed = 0;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int mark = c < '\u00AB' && c != '"' && c != '`' && c != '\'' ? -1 : OPENING.indexOf(c);
      boolean apostrophe = mark >= SINGLE && !isFree(text, at, at - 1, start, end);
      boolean lone = mark < 0 || apostrophe || (unclosed & 1 << mark) != 0;
      int close = lone ? -1 : closing(text, at, end, CLOSING.charAt(mark));
      unclosed |= mark >= 0 && close < 0 ? 1 << mark : 0;
      if (close > 0) {
        spans = spans == null ? new ArrayList<>() : spans;
        spans.add(new Span(at, close + 1));
        at = close;
      }
      at++;
    }
    return spans == null ? NONE : new Quotes(spans);
  }

  private static int closing(CharSequence text, int open, int end, char mark) {
    if (mark == '`') {
      return CodeSpans.close(text, open, end) - 1;
    }
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean closes = c == mark || mark == '\u201C' && c == '\u201D';
      if (closes && (CLOSING.indexOf(mark) < SINGLE || isFree(text, i, i + 1, open, end))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether no letter or digit stands on one side of a mark: else it is an apostrophe. */
  private static boolean isFree(CharSequence text, int mark, int beside, int start, int end) {
    boolean other = mark + mark - beside >= start && mark + mark - beside < end;
    boolean within = beside >= start && beside < end;
    return other && (!within || !Character.isLetterOrDigit(text.charAt(beside)));
  }

  boolean contains(int offset) {
    return Span.anyContains(spans, offset);
  }
}
