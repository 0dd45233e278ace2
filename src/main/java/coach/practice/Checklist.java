package coach.practice;

import coach.phrasebook.PracticeCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps with an upset client, each of which counts only after those taken before it. */
public final class Checklist {

  /**
   * One step.
   *
   * @param name as the card names it
   * @param turn the number of the turn in which it was taken; 0 where it was not
   */
  public record Step(String name, int turn) {}

  private Checklist() {}

  /** Returns the steps in their order, as far as a talk took them. */
  public static List<Step> of(PracticeCard practice, Past past) {
    List<Step> steps = new ArrayList<>();
    int from = 0;
    for (Map.Entry<String, List<String>> step : practice.steps().entrySet()) {
      int turn = first(past.turns(), step.getValue(), from);
      steps.add(new Step(step.getKey(), turn + 1));
      from = Math.max(from, turn);
    }
    return steps;
  }

  /** Returns the index of the first turn from one on with any of these moves; -1 without one. */
  private static int first(List<Turn> turns, List<String> moves, int from) {
    for (int i = from; i < turns.size(); i++) {
      if (moves.stream().anyMatch(turns.get(i)::has)) {
        return i;
      }
    }
    return -1;
  }
}
