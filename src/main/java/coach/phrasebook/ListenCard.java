package coach.phrasebook;

import java.util.List;
import java.util.Map;

/**
 * A card that helps to listen.
 *
 * @param id its name, such as {@code budget}
 * @param intro the text below its title
 * @param method the METHODS id; empty where the card names none
 * @param sections the bullets under each heading
 */
public record ListenCard(
    String id, String intro, String method, Map<String, List<String>> sections) {

  /** Returns the bullets under a heading; none where the card lacks it. */
  public List<String> bullets(String heading) {
    return sections.getOrDefault(heading, List.of());
  }
}
