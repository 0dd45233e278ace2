package coach.text;

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

  /** Returns the words of {@code text} that lie in this span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
