package coach.phrasebook;

import java.util.Map;

/**
 * What there is to practise with in one language.
 *
 * @param practice what all scenes share
 * @param scenes by id
 */
public record SceneBook(PracticeCard practice, Map<String, SceneCard> scenes) {}
