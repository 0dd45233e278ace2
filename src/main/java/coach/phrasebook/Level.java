package coach.phrasebook;

import coach.text.Named;

/** How grave a finding is, gravest first. */
public enum Level implements Named {
  ERROR,
  WARNING,
  HINT,
  OFF;

  /** Whether a finding of this level counts when {@code threshold} is what fails a run. */
  public boolean reaches(Level threshold) {
    return this != OFF && compareTo(threshold) <= 0;
  }
}
