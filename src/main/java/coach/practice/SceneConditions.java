package coach.practice;

import coach.phrasebook.Condition;
import coach.phrasebook.Feeling;
import coach.text.Named;
import java.util.List;

/** Tells whether the conditions of a scene's lines hold. */
final class SceneConditions {

  private SceneConditions() {}

  /**
   * Returns whether a condition holds.
   *
   * @param moves what the seller has just done
   * @param mood how the client feels now
   * @param past the turns before this one
   */
  static boolean hold(Condition condition, List<Move> moves, Mood mood, Past past) {
    String name = condition.name();
    return switch (condition.test()) {
      case MOVE -> moves.stream().anyMatch(move -> move.id().equals(name));
      case KNOWS -> past.told().contains(name);
      case LACKS -> !past.told().contains(name);
      case AT_LEAST -> value(name, mood, past) >= condition.number();
      case AT_MOST -> value(name, mood, past) <= condition.number();
    };
  }

  private static int value(String name, Mood mood, Past past) {
    return name.equals(Condition.TURN)
        ? past.turns().size() + 1
        : mood.feeling(Named.of(Feeling.class, name));
  }
}
