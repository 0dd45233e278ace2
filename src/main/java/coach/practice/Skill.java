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

  /** Returns the name that cards and JSON use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
