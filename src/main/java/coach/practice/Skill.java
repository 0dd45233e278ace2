package coach.practice;

import java.util.Locale;

/** What a talk is measured by. */
public enum Skill {
  /** Asking, saying back, naming feelings. */
  LISTENING,
  /** Speaking of oneself only as far as it serves the client. */
  TELLING,
  /** Saying one thing at a time. */
  BREVITY;

  /** What a turn is that says one thing: no one act of it shows that. */
  private static final String BRIEF = "brief";

  /** Returns what shows the skill in a turn with a move that is good for it. */
  Move shownBy(Turn turn, Move move) {
    return this == BREVITY ? new Move(BRIEF, turn.reply(), 0) : move;
  }

  /** Returns the name that cards and JSON use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
