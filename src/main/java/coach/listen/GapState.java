package coach.listen;

import java.util.List;

/**
 * What is known of one gap.
 *
 * @param id the gap, such as {@code budget}
 * @param state how much is known
 * @param words the words that say so; empty where it is missing
 */
public record GapState(String id, State state, List<String> words) {

  /** How much is known. */
  public enum State {
    KNOWN("known"),
    VAGUE("vague"),
    MISSING("missing");

    private final String id;

    State(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }
}
