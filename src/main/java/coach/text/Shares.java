package coach.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Tells what share a wording has in the sayings of each of some cards, the ordinary at last. */
final class Shares {

  /**
   * Added to every count, since what nobody was heard to say is still possible (Lidstone). So
   * little of it lets a wording of only some cards count for much: found by cross-validation.
   */
  private static final double UNHEARD = 0.03;

  /** Most counts are below this; their logarithms are worked out once. */
  private static final int FEW = 64;

  private static final double[] LOGS = new double[FEW];

  static {
    for (int count = 0; count < FEW; count++) {
      LOGS[count] = Math.log(count + UNHEARD);
    }
  }

  private final int[] totals;
  private final int wordings;

  /** The logarithms of how much is said in each card. */
  private final double[] sizes;

  /** The shares of what a card never says, since most cards never say most wordings. */
  private final double[] never;

  private Shares(int[] totals, int wordings) {
    this.totals = totals;
    this.wordings = wordings;
    sizes = new double[totals.length];
    never = new double[totals.length];
    for (int card = 0; card < totals.length; card++) {
      sizes[card] = Math.log(totals[card] + UNHEARD * wordings);
      never[card] = of(card, 0);
    }
  }

  static Shares of(List<WordCounts> cards) {
    int wordings = cards.stream().mapToInt(WordCounts::size).sum();
    return new Shares(cards.stream().mapToInt(WordCounts::total).toArray(), wordings);
  }

  /**
   * Adds how far a wording leans towards each card rather than towards the last one.
   *
   * @param counts how often it was heard in the sayings of each
   * @param sums one for each card but the last
   */
  void lean(int[] counts, double[] sums) {
    double ordinary = of(sums.length, counts[sums.length]);
    for (int card = 0; card < sums.length; card++) {
      double share = counts[card] == 0 ? never[card] : of(card, counts[card]);
      sums[card] += totals[card] == 0 ? 0 : share - ordinary;
    }
  }

  /** Returns the logarithm of the share in a card's sayings of a wording heard so often there. */
  private double of(int card, int count) {
    return (count < FEW ? LOGS[count] : Math.log(count + UNHEARD)) - sizes[card];
  }

  /** Writes what {@link #read} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(wordings);
    for (int total : totals) {
      out.writeInt(total);
    }
  }

  /** Reads the shares of so many cards. */
  static Shares read(DataInputStream in, int cards) throws IOException {
    int wordings = in.readInt();
    int[] totals = new int[cards];
    for (int i = 0; i < cards; i++) {
      totals[i] = in.readInt();
    }
    return new Shares(totals, wordings);
  }
}
