package coach.practice;

import coach.phrasebook.SceneCard;
import java.util.List;

/**
 * A short task.
 *
 * @param drill what is asked
 * @param name tells it from the others of the drill, and is the same in every run
 * @param line the words that it is about
 * @param scene where they come from
 * @param fact the fact that the client tells in them; empty where he tells none
 * @param wordings good answers that the cards hold, the nearest first; none where one is made
 */
public record DrillTask(
    Drill drill, String name, String line, SceneCard scene, String fact, List<String> wordings) {

  /** Returns the name in the journal. */
  public String id() {
    return drill.id() + ":" + name;
  }

  /** Whether the words are the client's, and not the seller's own. */
  public boolean isClients() {
    return drill.rules().isEmpty();
  }
}
