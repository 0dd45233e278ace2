package coach.phrasebook;

import java.util.List;
import java.util.Map;

/**
 * A client to practise with: who he is, what he knows, and what he says when.
 *
 * @param id the name of its file
 * @param intro who the client is, and where the talk stands
 * @param method the METHODS ids, with commas
 * @param client the kind of client, one of the client cards; empty where he is of none
 * @param situation what the menu says
 * @param start how he feels at the start
 * @param goal what the talk is to reach
 * @param opens ways for him to begin
 * @param facts what he knows, in the order in which he would tell it
 * @param raised patterns of what the seller may ask or offer beside that, by the condition that
 *     names it: {@code asked price}, {@code offered sample}
 * @param responses what he says when
 * @param agrees what must hold before he agrees to a next step
 * @param aside how he begins who would rather tell something else than what he was asked
 * @param ends his last lines by how the talk ended
 * @param effects moves that he takes otherwise than most
 */
public record SceneCard(
    String id,
    String intro,
    String method,
    String client,
    String situation,
    Start start,
    List<String> goal,
    List<String> opens,
    List<Fact> facts,
    Map<String, List<String>> raised,
    List<Response> responses,
    List<Condition> agrees,
    List<String> aside,
    Map<Ending, List<String>> ends,
    Map<String, Effect> effects) {

  /** Returns the same client, who knows these things only. */
  public SceneCard knowing(List<Fact> some) {
    return new SceneCard(
        id, intro, method, client, situation, start, goal, opens, some, raised, responses, agrees,
        aside, ends, effects);
  }

  /**
   * How a client feels at the start, each from 0 to 10.
   *
   * @param trust that the seller is on his side
   * @param irritation what has annoyed him
   * @param patience for this talk
   * @param interrupts after how many words he cuts in when calm
   */
  public record Start(int trust, int irritation, int patience, int interrupts) {}

  /**
   * Something that the client knows.
   *
   * @param id its name in the scene
   * @param layer 0 what he says to anybody, 1 the reason, 2 what it is really about
   * @param trust what he must feel before he tells it
   * @param after facts that come first
   * @param about patterns of a question or paraphrase that leads to it
   * @param brief one short line for the list of facts
   * @param yesOrNo his answers to a closed question about it
   * @param ask good open questions for it
   * @param told what he says when he tells it
   * @param notYet what he says who is asked for it too early
   */
  public record Fact(
      String id,
      int layer,
      int trust,
      List<String> after,
      List<String> about,
      String brief,
      List<String> yesOrNo,
      List<String> ask,
      List<String> told,
      List<String> notYet) {}

  /**
   * Lines for a moment.
   *
   * @param when all must hold; with none of them the lines are for any moment
   * @param lines in the order in which they are preferred
   */
  public record Response(List<Condition> when, List<String> lines) {}
}
