package coach.phrasebook;

import java.util.List;
import java.util.Map;

/**
 * What there is to practise with in one language.
 *
 * @param practice what all scenes share
 * @param scenes by id
 */
public record SceneBook(PracticeCard practice, Map<String, SceneCard> scenes) {

  /** A language without scenes. */
  public static final SceneBook NONE =
      new SceneBook(
          new PracticeCard(
              Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
              Map.of(), Map.of(), List.of(), Map.of(), Map.of(), List.of()),
          Map.of());
}
