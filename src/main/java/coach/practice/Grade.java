package coach.practice;

import java.util.Locale;
import java.util.Optional;

/** How well a task was remembered, from 1 to 4 as the schedule counts it. */
public enum Grade {
  /** Not done. */
  AGAIN,
  /** Done with a hint. */
  HARD,
  /** Done. */
  GOOD,
  /** Done without effort. */
  EASY;

  /** Returns the name in a journal. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the grade of a name; empty where there is none. */
  static Optional<Grade> of(String id) {
    for (Grade grade : values()) {
      if (grade.id().equals(id)) {
        return Optional.of(grade);
      }
    }
    return Optional.empty();
  }

  int number() {
    return ordinal() + 1;
  }
}
