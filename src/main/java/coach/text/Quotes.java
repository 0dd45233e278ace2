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

  private static final String OPENING = "\"\u201C\u201E\u00AB`\u300C\u300E";
  private static final String CLOSING = "\"\u201D\u201C\u00BB`\u300D\u300F";
  private static final Quotes NONE = new Quotes(List.of());

  static Quotes in(CharSequence text, int start, int end) {
    List<Span> spans = null;
    int unclosed = 0;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int mark = c < '\u00AB' && c != '"' && c != '`' ? -1 : OPENING.indexOf(c);
      boolean lone = mark < 0 || (unclosed & 1 << mark) != 0;
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
      if (c == mark || mark == '\u201C' && c == '\u201D') {
        return i;
      }
    }
    return -1;
  }

  boolean contains(int offset) {
    return Span.anyContains(spans, offset);
  }
}
