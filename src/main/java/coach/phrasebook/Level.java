package coach.phrasebook;

import java.util.Locale;

/** How grave a finding is, gravest first. */
public enum Level {
  ERROR,
  WARNING,
  HINT,
  OFF;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a finding of this level counts when {@code threshold} is what fails a run. */
  public boolean reaches(Level threshold) {
    return this != OFF && compareTo(threshold) <= 0;
  }

  /** Returns the level of a name; throws {@link IllegalArgumentException} where there is none. */
  public static Level of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
