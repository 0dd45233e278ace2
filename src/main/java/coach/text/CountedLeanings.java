package coach.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

  private final List<String> cards;
  private final List<WordCounts> counts;
  private final Shares shares;

  /**
   * Takes counts.
   *
   * @param cards the names of the cards
   * @param counts of the sayings of each; nothing leans towards a card without sayings
   * @param ordinary counts what is said by those whom no card describes
   */
  public CountedLeanings(List<String> cards, List<WordCounts> counts, WordCounts ordinary) {
    this.cards = List.copyOf(cards);
    this.counts = new ArrayList<>(counts);
    this.counts.add(ordinary);
    this.shares = Shares.of(this.counts);
  }

  @Override
  public List<String> cards() {
    return cards;
  }

  @Override
  public boolean add(int key, double[] sums) {
    int[] heard = counts(key);
    if (Arrays.stream(heard).sum() == 0) {
      return false;
    }
    shares.lean(heard, sums);
    return true;
  }

  /** Returns in how many sayings of each card a wording stands, the ordinary at last. */
  int[] counts(int key) {
    int[] heard = new int[counts.size()];
    for (int i = 0; i < heard.length; i++) {
      heard[i] = counts.get(i).of(key);
    }
    return heard;
  }

  Shares shares() {
    return shares;
  }

  /** Returns those {@link Towards} some card as a table, which is quicker to ask. */
  public LeaningTable table() {
    IntStream keys = counts.stream().flatMapToInt(some -> IntStream.of(some.keys()));
    return LeaningTable.of(this, keys.distinct().toArray());
  }
}
