package coach.listen;

import coach.text.Word;
import coach.text.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Something the client said that must not get lost.
 *
 * @param words as he wrote them
 * @param kinds why it is a point: headings of the card of points, such as {@code Need}
 * @param weight how much it matters beside his other points
 * @param said the words turned to him
 * @param clause whether it has a subject and a verb, so that a stem can lead into it
 * @param question whether he asks it
 * @param leans whether it says nothing without the point before it, as in "He is late"
 * @param place where it stands among the others
 */
record KeyPoint(
    String words,
    Set<String> kinds,
    int weight,
    Shifted said,
    boolean clause,
    boolean question,
    boolean leans,
    Place place) {

  KeyPoint weighing(int heavier) {
    return new KeyPoint(words, kinds, heavier, said, clause, question, leans, place);
  }

  /** Whether it cannot be said where the point before it is left out. */
  boolean hangsOn(KeyPoint before) {
    return place.trails() || leans && place.number() == before.place.number() + 1;
  }

  /**
   * Whether another point is said with this one: {@code Monday!} after {@code wait until Monday}.
   */
  boolean says(KeyPoint other) {
    return Collections.indexOfSubList(texts(said.text()), texts(other.said.text())) >= 0;
  }

  private static List<String> texts(String words) {
    return Words.of(words).stream().map(Word::text).toList();
  }

  int count() {
    return Words.of(said.text()).size();
  }
}
