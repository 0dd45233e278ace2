package coach.cli;

import coach.practice.DrillJournal;
import coach.practice.History;
import coach.practice.Journal;
import java.util.Optional;

/** Finds the talks that this user has practised. */
final class Histories {

  private Histories() {}

  /** Returns how short tasks went; empty where the environment names no place to keep that. */
  static Optional<DrillJournal> drills(Surroundings around) {
    return StateFolder.of(around)
        .map(folder -> new DrillJournal(new Journal(folder.resolve("drills.jsonl"))));
  }

  /** Returns them; empty where the environment names no place to keep them. */
  static Optional<History> of(Surroundings around) {
    return StateFolder.of(around).map(folder -> new History(folder.resolve("talks")));
  }
}
