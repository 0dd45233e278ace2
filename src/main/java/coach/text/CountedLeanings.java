package coach.text;

import java.util.List;

/**
 * Leanings worked out from counts.
 *
 * <p>A multinomial naive Bayes classifier (McCallum and Nigam, "A Comparison of Event Models for
 * Naive Bayes Text Classification", 1998): a wording leans towards a card as far as it is likelier
 * in its sayings than in ordinary ones.
 *
 * <p>Immutable.
 */
public final class CountedLeanings implements Leanings {

  /**
   * Added to every count, since what nobody was heard to say is still possible (Lidstone). So
   * little of it lets a wording of only some cards count for much: found by cross-validation.
   */
  private static final double UNHEARD = 0.03;

  private final List<String> cards;
  private final List<WordCounts> counts;
  private final WordCounts ordinary;
  private final double unheard;

  /**
   * Takes counts.
   *
   * @param cards the names of the cards
   * @param counts of the sayings of each; nothing leans towards a card without sayings
   * @param ordinary counts what is said by those whom no card describes
   */
  public CountedLeanings(List<String> cards, List<WordCounts> counts, WordCounts ordinary) {
    this.cards = List.copyOf(cards);
    this.counts = List.copyOf(counts);
    this.ordinary = ordinary;
    double wordings = ordinary.size();
    for (WordCounts some : counts) {
      wordings += some.size();
    }
    unheard = UNHEARD * wordings;
  }

  @Override
  public List<String> cards() {
    return cards;
  }

  @Override
  public boolean add(int key, double[] sums) {
    int heard = ordinary.of(key);
    for (WordCounts some : counts) {
      heard += some.of(key);
    }
    if (heard == 0) {
      return false;
    }
    double plain = share(key, ordinary);
    for (int i = 0; i < sums.length; i++) {
      WordCounts some = counts.get(i);
      sums[i] += some.size() == 0 ? 0 : share(key, some) - plain;
    }
    return true;
  }

  /** Returns the logarithm of the share that a wording has in some sayings. */
  private double share(int key, WordCounts some) {
    return Math.log((some.of(key) + UNHEARD) / (some.total() + unheard));
  }

  /** Returns the same leanings as a table, which is quicker to ask. */
  public LeaningTable table() {
    WordCounts all = ordinary;
    for (WordCounts some : counts) {
      all = all.and(some);
    }
    return LeaningTable.of(this, all.keys());
  }
}
