package coach.text;

import java.util.List;

/** How far wordings lean towards the sayings of some cards, rather than to ordinary ones. */
public interface Leanings {

  /** Returns the names of the cards. */
  List<String> cards();

  /**
   * Adds how far a wording leans towards each card, in nats and below 0 where it rather leans away.
   *
   * @param key of the {@link Wording}
   * @param sums one for each card, in their order
   * @return whether the wording was ever heard; where not, nothing is added
   */
  boolean add(int key, double[] sums);
}
