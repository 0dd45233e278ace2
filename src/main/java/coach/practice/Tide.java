package coach.practice;

import coach.phrasebook.PracticeCard;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a talk turned, by what practice makes of each move, and by how the client took it.
 *
 * @param practice the table of what moves do
 * @param reactions hears how he took it
 * @param all all turns
 * @param turns those of the seller; not empty
 */
record Tide(
    PracticeCard practice, Reactions reactions, List<Utterance> all, List<Utterance> turns) {

  /** Stands for a move where only what the client says shows that something went wrong. */
  private static final String REACTION = "reaction";

  /** Where the sum changes by less, before or after, nothing turned. */
  private static final int TURN = 2;

  /**
   * Returns the turn at which the client took offence, where that was not made good; else where the
   * sum of the moves turned. A talk that ends with a no did not turn for the better.
   */
  Optional<Review.Turned> turned() {
    boolean lost = all.stream().anyMatch(turn -> !turn.seller() && reactions.isFinalNo(turn));
    return offence(lost).or(() -> bySum().filter(turned -> !turned.better() || !lost));
  }

  private Optional<Review.Turned> offence(boolean lost) {
    for (int i = 1; i < all.size(); i++) {
      Utterance turn = all.get(i - 1);
      Optional<String> words =
          turn.seller() && !all.get(i).seller() ? reactions.offence(all.get(i)) : Optional.empty();
      if (words.isPresent() && (lost || after(turn) < TURN)) {
        Move move =
            turn.moves().stream()
                .filter(one -> worth(one) < 0)
                .findFirst()
                .orElse(new Move(REACTION, words.get(), 0));
        return Optional.of(new Review.Turned(turn.number(), false, move));
      }
    }
    return Optional.empty();
  }

  private int after(Utterance turn) {
    return turns.stream()
        .filter(later -> later.number() > turn.number())
        .mapToInt(this::worth)
        .sum();
  }

  /**
   * Returns the turn after the lowest point of a talk that ends better than it was there, or after
   * the highest point of one that ends worse; the larger of both changes counts. Empty where the
   * talk went one way from its first turn on.
   */
  private Optional<Review.Turned> bySum() {
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
