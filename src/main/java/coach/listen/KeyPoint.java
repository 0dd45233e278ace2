package coach.listen;

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
 */
record KeyPoint(
    String words,
    Set<String> kinds,
    int weight,
    Shifted said,
    boolean clause,
    boolean question,
    boolean leans) {

  KeyPoint weighing(int heavier) {
    return new KeyPoint(words, kinds, heavier, said, clause, question, leans);
  }
}
