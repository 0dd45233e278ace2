package coach.practice;

import coach.phrasebook.Ending;
import java.util.List;
import java.util.Optional;

/** Tells when a talk is over, and how. */
final class Endings {

  /** A talk of more turns than this has run out. */
  private static final int TURNS = 14;

  /** So irritated, a client who has no patience left does not take leave politely. */
  private static final int ANGRY = 8;

  private Endings() {}

  /**
   * Returns the ending that a turn brings.
   *
   * @param past the turns before it
   * @param moves what the seller did
   * @param mood how the client feels now
   * @param shut whether he does not want to hear more of it
   */
  static Optional<Ending> of(Scene scene, Past past, List<Move> moves, Mood mood, boolean shut) {
    if (mood.irritation() >= Mood.MOST) {
      return Optional.of(Ending.WALK_OUT);
    }
    if (!shut && has(moves, Circumstances.NEXT_STEP) && agrees(scene, past, moves, mood)) {
      return Optional.of(Ending.AGREEMENT);
    }
    if (mood.patience() == 0) {
      return Optional.of(mood.irritation() >= ANGRY ? Ending.WALK_OUT : Ending.BRUSH_OFF);
    }
    return has(moves, Circumstances.FAREWELL) || past.turns().size() + 1 >= TURNS
        ? Optional.of(Ending.SILENCE)
        : Optional.empty();
  }

  /** Whether all holds that the client needs before he agrees to a next step. */
  static boolean agrees(Scene scene, Past past, List<Move> moves, Mood mood) {
    return scene.card().agrees().stream().allMatch(c -> SceneConditions.hold(c, moves, mood, past));
  }

  private static boolean has(List<Move> moves, String id) {
    return moves.stream().anyMatch(move -> move.id().equals(id));
  }
}
