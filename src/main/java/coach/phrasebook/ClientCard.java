package coach.phrasebook;

import java.util.List;

/**
 * A kind of client.
 *
 * @param id its name, such as {@code micromanager}
 * @param intro what shows this client, in a sentence or two
 * @param method the METHODS id
 * @param cues what in the client's words shows the kind
 * @param behaviour what in the way he writes shows the kind
 * @param handle how to handle him
 * @param avoid what to avoid
 * @param say what to say next
 * @param steps what to do with him one after the other; empty for most kinds
 */
public record ClientCard(
    String id,
    String intro,
    String method,
    Cues cues,
    Behaviour behaviour,
    List<String> handle,
    List<String> avoid,
    List<String> say,
    List<Step> steps) {

  /**
   * One of several steps.
   *
   * @param text what to do
   * @param signs patterns in the client's words that show that its turn has come
   */
  public record Step(String text, List<String> signs) {}
}
