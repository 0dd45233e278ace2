package coach.listen;

/**
 * Where a point stands among what the client said.
 *
 * @param number counts the pieces of the whole message
 * @param link what he had between the piece before and this one, such as {@code ", and "}; empty
 *     where a sentence begins
 * @param trails whether it only adds to the piece before: a reason, an aside
 * @param bound whether it is said with the piece before or not at all: the sentence is short
 */
record PointPlace(int number, String link, boolean trails, boolean bound) {

  /** Whether the piece goes on where another one stops, within a sentence. */
  boolean continues(PointPlace before) {
    return follows(before) && !link.isEmpty();
  }

  /** Whether it is what he said next. */
  boolean follows(PointPlace before) {
    return number == before.number + 1;
  }

  /** Returns the place with some more words before the piece. */
  PointPlace linked(String words) {
    boolean none = link.isEmpty() || words.isEmpty();
    return none ? this : new PointPlace(number, link + words + " ", trails, bound);
  }
}
