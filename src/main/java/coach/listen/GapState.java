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
    /**
     * Spoken of, in words that do not show what exactly was said; missing, but not asked for: the
     * answer may be there.
     */
    TOUCHED("touched"),
    /** Perhaps told beside something else; asked for only where nothing is missing for certain. */
    DOUBTFUL("doubtful"),
    MISSING("missing");

    private final String id;

    State(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** Whether nothing was said that could be told of it. */
  public boolean isMissing() {
    return state == State.TOUCHED || state == State.DOUBTFUL || state == State.MISSING;
  }

  /** Whether a question for it cannot ask for what was said already. */
  public boolean isAskable() {
    return state == State.VAGUE || state == State.MISSING;
  }

  /** Returns what seemed missing as doubtful. */
  GapState doubted() {
    return state == State.MISSING ? new GapState(id, State.DOUBTFUL, words) : this;
  }
}
