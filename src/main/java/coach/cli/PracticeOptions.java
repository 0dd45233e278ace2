package coach.cli;

import coach.practice.Difficulty;
import coach.practice.DrillJournal;
import coach.practice.History;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** What was asked for when a talk is practised. */
record PracticeOptions(Arguments parsed) {

  private static final String MAIL = "--mail";

  private static final String LIST = "--list";
  private static final String SEED = "--seed";
  private static final String DIFFICULTY = "--difficulty";
  private static final String TRACE = "--trace";
  private static final String PRIVATE = "--private";
  private static final String RESUME = "--resume";

  static void addTo(CommandSpec spec) {
    spec.addPositional(
        Flags.arguments("0..1", "SCENE", "Whom to talk with; without it, a list to choose from."));
    spec.addOption(Flags.flag("Show the scenes.", LIST));
    spec.addOption(Flags.value(SEED, "N", "Which of the client's lines come (default: 1)."));
    spec.addOption(Flags.value(DIFFICULTY, "LEVEL", "easy, normal (default) or hard."));
    spec.addOption(Flags.flag("Show the client's mood after every turn.", TRACE));
    spec.addOption(Flags.flag("Keep nothing of this talk; it does not count.", PRIVATE));
    spec.addOption(Flags.flag("Go on with the talk that was broken off.", RESUME));
    spec.addOption(
        Flags.value(
            MAIL,
            "FILE",
            "Check the mail that follows the last talk (of SCENE), beside what the client said;",
            "draft it there where the file is not there yet."));
  }

  Optional<String> scene() {
    return parsed.operands().stream().findFirst();
  }

  boolean isList() {
    return parsed.isGiven(LIST);
  }

  boolean isTraced() {
    return parsed.isGiven(TRACE);
  }

  boolean isResumed() {
    return parsed.isGiven(RESUME);
  }

  Optional<String> mail() {
    return parsed.value(MAIL);
  }

  long seed() {
    return new Given(parsed.value(SEED).orElse("1"), SEED).number();
  }

  /** Returns where talks are kept; empty where nothing is to be kept. */
  Optional<History> history(Surroundings around) {
    return parsed.isGiven(PRIVATE) ? Optional.empty() : Histories.of(around);
  }

  /** Returns where short tasks are kept; empty where nothing is to be read or kept. */
  Optional<DrillJournal> drills(Surroundings around) {
    return parsed.isGiven(PRIVATE) ? Optional.empty() : Histories.drills(around);
  }

  /** Returns how hard it is to be; empty where nothing was asked for. */
  Optional<Difficulty> difficulty() {
    return parsed
        .value(DIFFICULTY)
        .map(
            given ->
                Difficulty.named(given)
                    .orElseThrow(
                        () ->
                            new CommandFailure(
                                DIFFICULTY + ": '" + given + "' is none.",
                                "It is easy, normal or hard.")));
  }
}
