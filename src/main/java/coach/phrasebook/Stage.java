package coach.phrasebook;

import java.util.List;
import java.util.Map;

/**
 * A stage of the talk with a client, such as {@code first-touch}.
 *
 * @param id its name
 * @param limits limits by rule id, for the rules whose limit depends on the stage
 * @param signs patterns in the author's words that show this stage
 * @param clientSigns patterns in the client's words that show it
 */
public record Stage(
    String id, Map<String, Integer> limits, List<String> signs, List<String> clientSigns) {

  public Stage {
    limits = Map.copyOf(limits);
  }
}
