package coach.practice;

import java.util.Collection;
import java.util.Optional;

/**
 * Which short tasks help against what.
 *
 * @param drills all that there are
 */
public record Remedies(Collection<Drill> drills) {

  /** Returns the name of the drill that trains a rule or move; empty where none does. */
  public Optional<String> against(String move) {
    return drills.stream()
        .filter(drill -> drill.trains().contains(move))
        .map(Drill::id)
        .findFirst();
  }
}
