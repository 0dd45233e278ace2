package coach.practice;

import coach.phrasebook.Ending;
import java.util.List;
import java.util.Optional;

/**
 * What the seller said, what it did, and what the client answered.
 *
 * @param number from 1
 * @param reply what the seller said
 * @param heard how many characters of it the client heard before he cut in; all, where he did not
 * @param moves what it was, the gravest first
 * @param before how the client felt
 * @param after how he feels now
 * @param fact the fact that he told
 * @param says what he answered
 * @param ending how the talk ended, if it did
 */
public record Turn(
    int number,
    String reply,
    int heard,
    List<Move> moves,
    Mood before,
    Mood after,
    Optional<String> fact,
    String says,
    Optional<Ending> ending) {

  public Turn {
    moves = List.copyOf(moves);
  }

  /** Whether the client cut in. */
  public boolean isInterrupted() {
    return heard < reply.length();
  }

  /** Whether a move was among what the seller did. */
  public boolean has(String move) {
    return moves.stream().anyMatch(one -> one.id().equals(move));
  }
}
