package coach.practice;

import coach.phrasebook.PracticeCard;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a talk turned, by what practice makes of each move.
 *
 * @param practice the table of what moves do
 * @param turns the seller's turns; not empty
 */
record Tide(PracticeCard practice, List<Utterance> turns) {

  /** Where the sum changes by less, before or after, nothing turned. */
  private static final int TURN = 2;

  /**
   * Returns the turn after the lowest point of a talk that ends better than it was there, or after
   * the highest point of one that ends worse; the larger of both changes counts. Empty where the
   * talk went one way from its first turn on.
   */
  Optional<Review.Turned> turned() {
    int sum = 0;
    int low = 0;
    int high = 0;
    int lowest = 0;
    int highest = 0;
    for (int i = 0; i < turns.size(); i++) {
      sum += worth(turns.get(i));
      if (sum <= low) {
        low = sum;
        lowest = i + 1;
      }
      if (sum >= high) {
        high = sum;
        highest = i + 1;
      }
    }
    boolean better = sum - low >= high - sum;
    int at = better ? lowest : highest;
    int peak = better ? low : high;
    boolean turned = Math.abs(peak) >= TURN && Math.abs(sum - peak) >= TURN;
    return turned ? decided(turns.get(at), better) : Optional.empty();
  }

  private static Optional<Review.Turned> decided(Utterance turn, boolean better) {
    List<Move> moves = turn.moves();
    if (moves.isEmpty()) {
      return Optional.empty();
    }
    Move move = moves.get(better ? moves.size() - 1 : 0);
    return Optional.of(new Review.Turned(turn.number(), better, move));
  }

  private int worth(Utterance turn) {
    return turn.moves().stream().mapToInt(this::worth).sum();
  }

  private int worth(Move move) {
    return practice.effect(move.id()).worth();
  }
}
