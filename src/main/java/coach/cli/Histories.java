package coach.cli;

import coach.practice.History;
import java.util.Optional;

/** Finds the talks that this user has practised. */
final class Histories {

  private Histories() {}

  /** Returns them; empty where the environment names no place to keep them. */
  static Optional<History> of(Surroundings around) {
    return StateFolder.of(around).map(folder -> new History(folder.resolve("talks")));
  }
}
