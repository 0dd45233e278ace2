package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a draft's text: half-open, in UTF-16 offsets from 0.
 *
 * @param start first offset inside
 * @param end first offset after; never before {@code start}
 */
public record Span(int start, int end) {

  /** Checks that the span does not run backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** Written out: a record's own would be put together at run time, a tenth of a cold check. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether one of some spans, in order and apart from each other, contains an offset. */
  static boolean anyContains(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (span.contains(offset)) {
        return true;
      }
      if (offset < span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }

  /** Returns spans in the order of the text, those that touch or overlap as one. */
  public static List<Span> merged(List<Span> spans) {
    List<Span> ordered = new ArrayList<>(spans);
    ordered.sort((a, b) -> a.start - b.start);
    List<Span> merged = new ArrayList<>();
    for (Span span : ordered) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || span.start > last.end) {
        merged.add(span);
      } else {
        merged.set(merged.size() - 1, new Span(last.start, Math.max(last.end, span.end)));
      }
    }
    return merged;
  }

  /** Returns the words of {@code text} that lie in this span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
