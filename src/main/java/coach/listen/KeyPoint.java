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
 * @param footing how far it can be said by itself
 * @param place where it stands among the others
 */
record KeyPoint(
    String words,
    Set<String> kinds,
    int weight,
    Shifted said,
    boolean clause,
    boolean question,
    Footing footing,
    PointPlace place) {

  static final String CRITERION = "Criterion";

  /** What he would like, or asks for with a question. */
  static final String WANT = "Want";

  /** What he tells somebody to do. */
  static final String REQUEST = "Request";

  private static final Set<String> NEEDED = Set.of(REQUEST, "Need", "Limit");

  /** How far a point can be said by itself. */
  enum Footing {
    ITS_OWN,
    /** Names something of before: {@code we need it by May}. */
    REFERS,
    /** Says nothing without the point before: {@code he is late}. */
    LEANS
  }

  KeyPoint weighing(int heavier) {
    return new KeyPoint(words, kinds, heavier, said, clause, question, footing, place);
  }

  /**
   * Returns how much it is the main thing: what he chooses by, then what he wants, then what he
   * asks, then what he needs, then what troubles him or what he does not want. A question is not
   * that has to be quoted, or that is about something said before: {@code is that on purpose}.
   */
  int rank() {
    boolean wanted = kinds.contains(WANT) && !kinds.contains("Not");
    boolean needed = kinds.stream().anyMatch(NEEDED::contains);
    boolean told = kinds.contains(WANT) || kinds.contains("Problem");
    boolean asked = question && said.sure() && footing == Footing.ITS_OWN;
    int most = wanted && !question ? 4 : asked ? 3 : needed ? 2 : told ? 1 : 0;
    return kinds.contains(CRITERION) ? 5 : most;
  }

  /** Whether it can be said before what he said before it. */
  boolean mayLead() {
    boolean main = footing == Footing.REFERS && kinds.contains(CRITERION);
    return !place.trails() && (footing == Footing.ITS_OWN || main);
  }

  boolean leans() {
    return footing == Footing.LEANS;
  }

  /** Whether neither can be said without the other. */
  boolean isBoundTo(KeyPoint before) {
    return place.bound() && place.follows(before.place);
  }

  /** Whether it cannot be said where the point before it is left out. */
  boolean hangsOn(KeyPoint before) {
    return place.trails() || (leans() || place.bound()) && place.follows(before.place);
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
