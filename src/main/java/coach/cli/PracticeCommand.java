package coach.cli;

import coach.practice.Difficulty;
import coach.practice.History;
import coach.practice.Rehearsal;
import coach.report.TalkJson;
import coach.report.TalkReport;
import coach.terminal.Completions;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach practice}: a talk with a simulated client, who reacts to every reply. */
final class PracticeCommand implements Subcommand {

  private static final String LIST = "--list";
  private static final String SEED = "--seed";
  private static final String DIFFICULTY = "--difficulty";
  private static final String TRACE = "--trace";
  private static final String PRIVATE = "--private";
  private static final String RESUME = "--resume";
  private static final String LEAVING = "/quit or Ctrl-D leaves; coach practice --resume goes on.";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "practice",
            "Practise a talk with a client who reacts, with a word from the coach on each reply.",
            "",
            "  coach practice --list",
            "  coach practice late-report",
            "  coach practice late-report --seed 7 < replies.txt",
            "");
    spec.addPositional(
        Flags.arguments("0..1", "SCENE", "Whom to talk with; without it, a list to choose from."));
    spec.addOption(Flags.flag("Show the scenes.", LIST));
    spec.addOption(Flags.value(SEED, "N", "Which of the client's lines come (default: 1)."));
    spec.addOption(Flags.value(DIFFICULTY, "LEVEL", "easy, normal (default) or hard."));
    spec.addOption(Flags.flag("Show the client's mood after every turn.", TRACE));
    spec.addOption(Flags.flag("Keep nothing of this talk; it does not count.", PRIVATE));
    spec.addOption(Flags.flag("Go on with the talk that was broken off.", RESUME));
    Stage.addTo(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Stage stage = Stage.of(parsed, run);
    boolean resume = Flags.isGiven(parsed, RESUME);
    Optional<History> history =
        Flags.isGiven(parsed, PRIVATE) ? Optional.empty() : Histories.of(run.around());
    Optional<String> scene = Flags.arguments(parsed).stream().findFirst();
    SceneMenu menu = new SceneMenu(stage, history);
    if (Flags.isGiven(parsed, LIST)) {
      menu.show();
      return ExitCode.CLEAN;
    }
    if (scene.isEmpty() && !resume) {
      scene = menu.choose();
      if (scene.isEmpty()) {
        return ExitCode.CLEAN;
      }
    }
    Rehearsals rehearsals = new Rehearsals(stage.book(), stage.scenes());
    KeptTalks talks = new KeptTalks(rehearsals, history, run.complaints());
    KeptTalks.Kept kept =
        resume
            ? talks.resume()
            : talks.start(
                scene.orElseThrow(),
                difficulty(parsed),
                new Given(Flags.value(parsed, SEED).orElse("1"), SEED).number());
    boolean trace = Flags.isGiven(parsed, TRACE);
    stage.lead(
        kept,
        new Stage.Look(
            "You     ",
            LEAVING,
            new Completions(Rehearsal.COMMANDS, rehearsals.lines(kept.scene())),
            true,
            width -> new TalkReport(stage.theme(), width, trace),
            new TalkJson()));
    if (!stage.isPrompted()) {
      kept.giveUp();
    }
    return kept.hasGoodEnd() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static Difficulty difficulty(Arguments parsed) {
    String given = Flags.value(parsed, DIFFICULTY).orElse(Difficulty.NORMAL.id());
    for (Difficulty one : Difficulty.values()) {
      if (one.id().equals(given.toLowerCase(Locale.ROOT))) {
        return one;
      }
    }
    throw new CommandFailure(
        DIFFICULTY + ": '" + given + "' is none.", "It is easy, normal or hard.");
  }
}
