package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The code within lines of prose: what stands between two equal runs of back-ticks.
 *
 * @param spans where it stands, back-ticks included, in order
 */
public record CodeSpans(List<Span> spans) {

  /**
   * Longer runs are drawings. Of each length one run at most has no fellow, so that the bound keeps
   * a line full of lone ones from taking long.
   */
  private static final int LONGEST = 9;

  /** Finds the code between two offsets; none goes beyond its line. */
  public static CodeSpans in(CharSequence text, int start, int end) {
    List<Span> spans = new ArrayList<>();
    int line = start;
    for (int at = start; at <= end; at++) {
      if (at == end || text.charAt(at) == '\n') {
        int first = Blank.skip(text, line, at);
        if (first < at && text.charAt(first) == '|') {
          addRow(text, first, at, spans);
        } else {
          add(text, first, at, spans);
        }
        line = at + 1;
      }
    }
    return new CodeSpans(spans);
  }

  /**
   * Adds the code of a table's row: that within a cell, and then that whose own bars look like the
   * ends of cells, as in a template with a filter.
   */
  private static void addRow(CharSequence text, int start, int end, List<Span> spans) {
    List<Span> found = new ArrayList<>();
    int cell = start;
    for (int at = start; at <= end; at++) {
      if (at == end || text.charAt(at) == '|') {
        add(text, cell, at, found);
        cell = at + 1;
      }
    }
    StringBuilder rest = new StringBuilder(text.subSequence(start, end));
    for (Span span : found) {
      for (int i = span.start(); i < span.end(); i++) {
        rest.setCharAt(i - start, ' ');
      }
    }
    List<Span> across = new ArrayList<>();
    add(rest, 0, rest.length(), across);
    across.forEach(span -> found.add(new Span(start + span.start(), start + span.end())));
    spans.addAll(Span.merged(found));
  }

  private static void add(CharSequence text, int start, int end, List<Span> spans) {
    int at = start;
    while (at < end) {
      int run = run(text, at, end);
      int close = run == 0 ? -1 : close(text, at, end);
      if (close > 0) {
        spans.add(new Span(at, close));
      }
      at = close > 0 ? close : at + Math.max(1, run);
    }
  }

  /** Returns the end of the code that the back-ticks at an offset open; -1 where they open none. */
  static int close(CharSequence text, int open, int end) {
    int run = run(text, open, end);
    int at = run > LONGEST ? end : open + run;
    while (at < end) {
      int other = run(text, at, end);
      if (other == run) {
        return at + run;
      }
      at += Math.max(1, other);
    }
    return -1;
  }

  private static int run(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == '`') {
      at++;
    }
    return at - from;
  }

  /** Whether an offset stands in code. */
  public boolean contains(int offset) {
    return Span.anyContains(spans, offset);
  }
}
