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

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
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
