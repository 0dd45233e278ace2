package coach.listen;

import java.util.List;
import java.util.Map;

/**
 * What is known of a client, and what to ask him.
 *
 * @param purpose what it is asked for, such as {@code brief}
 * @param ledger the state by its id of every gap that counts for the purpose or for every client
 * @param order the gaps that count for the purpose, the most valuable first
 * @param missing the gaps that a purpose asks for and he has not told, spoken of or not
 * @param questions what to ask, the most valuable first
 * @param tactic how to go on, by the date of his decision
 */
public record Inquiry(
    String purpose,
    Map<String, GapState> ledger,
    List<String> order,
    List<String> missing,
    List<Question> questions,
    Tactic tactic) {

  /**
   * A question.
   *
   * @param about the gap that it closes; the purpose where it closes none
   * @param text the question
   * @param why what the answer is good for
   * @param method the METHODS id
   */
  public record Question(String about, String text, String why, String method) {}

  /**
   * A tactic.
   *
   * @param id now, deadline or open
   * @param text what to do
   * @param words the words that show it; empty for open
   * @param method the METHODS id
   */
  public record Tactic(String id, String text, List<String> words, String method) {}

  /** Returns the same with these questions. */
  public Inquiry asking(List<Question> only) {
    return new Inquiry(purpose, ledger, order, missing, only, tactic);
  }

  /** Returns the gaps of the purpose that can be asked for, the most valuable first. */
  public List<String> open() {
    return order.stream()
        .filter(gap -> ledger.containsKey(gap) && ledger.get(gap).isAskable())
        .toList();
  }

  /** Returns the gaps that are in a state, those of the purpose first. */
  public List<GapState> in(GapState.State state) {
    return ledger.values().stream()
        .filter(gap -> gap.state() == state)
        .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
        .toList();
  }

  private int rank(GapState gap) {
    int place = order.indexOf(gap.id());
    return place < 0 ? order.size() : place;
  }
}
