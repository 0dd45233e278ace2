package coach.listen;

import coach.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a paraphrase before it has its stem.
 *
 * @param words the points as the client wrote them
 * @param text one point, or several joined
 * @param clause whether a stem can lead into it
 * @param quoted whether it must be quoted, so that nothing can be joined to it
 * @param question whether the client asked it
 * @param places where its points stand, in their order; at least one
 */
record Packing(
    String words,
    String text,
    boolean clause,
    boolean quoted,
    boolean question,
    List<PointPlace> places) {

  static Packing of(KeyPoint point) {
    boolean quoted = !point.said().sure();
    String text = quoted ? point.words() : point.said().text();
    boolean question = quoted && point.question();
    return new Packing(
        point.words(), text, point.clause(), quoted, question, List.of(point.place()));
  }

  /**
   * Returns both as one sentence; neither is quoted.
   *
   * @param link what stands between them
   */
  Packing and(Packing next, String link) {
    String written =
        words + (next.first().continues(last()) ? next.first().link() : ". ") + next.words;
    return new Packing(written, text + link + next.text, clause, false, false, with(next.places));
  }

  /** Returns it with other words of the client's, said as he wrote them. */
  Packing quoting(String written) {
    return new Packing(written, written, clause, quoted, question, places);
  }

  /**
   * Whether he wrote this one on in the sentence of a quoted one, and it is quoted too or says
   * nothing by itself.
   */
  boolean continuesQuoting(Packing before) {
    return before.quoted && first().continues(before.last()) && (quoted || first().trails());
  }

  /** Returns both as one quotation, as he wrote them. */
  Packing quotingOn(Packing next) {
    String written = words + next.first().link() + next.words;
    boolean asks = question || next.question;
    return new Packing(written, written, clause, true, asks, with(next.places));
  }

  Packing with(String changed) {
    return new Packing(words, changed, clause, quoted, question, places);
  }

  /** Whether the point at a place is said in it. */
  boolean holds(PointPlace place) {
    return places.contains(place);
  }

  PointPlace first() {
    return places.get(0);
  }

  PointPlace last() {
    return places.get(places.size() - 1);
  }

  private List<PointPlace> with(List<PointPlace> next) {
    List<PointPlace> all = new ArrayList<>(places);
    all.addAll(next);
    return all;
  }

  boolean has(char sign) {
    return text.indexOf(sign) >= 0;
  }

  int count() {
    return Words.of(text).size();
  }
}
