package coach.phrasebook;

import java.util.List;

/**
 * What, in a client's words, points to something; every list holds patterns.
 *
 * @param strong each is enough by itself in a short message
 * @param weak they support a strong one; three of them near each other are enough
 * @param leaveAlone words that look like a cue and are none
 * @param unless what takes the meaning out of every cue in its sentence
 * @param sure each says more than a strong one: hardly anybody else speaks so
 */
public record CuePatterns(
    List<String> strong,
    List<String> weak,
    List<String> leaveAlone,
    List<String> unless,
    List<String> sure) {

  /** Returns the lists in the order of the record. */
  public List<List<String>> lists() {
    return List.of(strong, weak, leaveAlone, unless, sure);
  }
}
