package coach.listen;

import java.util.List;

/**
 * A reply to start from, with places for what only its author knows.
 *
 * @param text the draft, with a line end at its end
 * @param stage the stage of the talk that it is for
 * @param kind the kind of client that it is for; empty where nothing tells
 * @param questions the client's questions, each of which has a place for its answer
 * @param objection the objection that it answers; empty where there is none
 * @param asking what it asks him
 * @param methods the METHODS ids of the cards that it was made of
 */
public record Reply(
    String text,
    String stage,
    String kind,
    List<Asked> questions,
    String objection,
    List<String> asking,
    List<String> methods) {

  /**
   * What is known around a reply.
   *
   * @param name whom it greets; empty where nobody knows
   * @param ownName who signs it; empty to leave a place
   * @param stage the stage of the talk
   * @param kind the kind of client; empty where nothing tells
   */
  public record Occasion(String name, String ownName, String stage, String kind) {}
}
