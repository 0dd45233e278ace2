package coach.cli;

import coach.phrasebook.ListenBook;
import coach.phrasebook.SceneBook;
import coach.practice.Difficulty;
import coach.practice.Ending;
import coach.practice.History;
import coach.practice.LiveMarks;
import coach.practice.Rehearsal;
import coach.report.SceneList;
import coach.report.TalkFormat;
import coach.report.TalkJson;
import coach.report.TalkReport;
import coach.report.Theme;
import coach.terminal.Completions;
import coach.terminal.Prompt;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        Flags.arguments("0..1", "SCENE", "Whom to talk with; without it, see --list."));
    spec.addOption(Flags.flag("Show the scenes.", LIST));
    spec.addOption(Flags.value(SEED, "N", "Which of the client's lines come (default: 1)."));
    spec.addOption(Flags.value(DIFFICULTY, "LEVEL", "easy, normal (default) or hard."));
    spec.addOption(Flags.flag("Show the client's mood after every turn.", TRACE));
    spec.addOption(Flags.flag("Keep nothing of this talk; it does not count.", PRIVATE));
    spec.addOption(Flags.flag("Go on with the talk that was broken off.", RESUME));
    spec.addOption(Flags.value("--format", "FORMAT", "text (default) or json, an object a line."));
    OutputOptions.addColorTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Projects projects = new Projects(parsed, run.around());
    Project project = projects.in(run.around().directory());
    List<Layer> layers = projects.layers(run.around().directory());
    ListenBook book = ListenBooks.of(project.rules().book(), layers);
    SceneBook scenes = SceneBooks.of(project.rules().book(), layers);
    Theme theme = OutputOptions.theme(project.preferences());
    Writer out = new OutputStreamWriter(run.streams().out(), StandardCharsets.UTF_8);
    List<String> named = Flags.arguments(parsed);
    boolean resume = Flags.isGiven(parsed, RESUME);
    if (Flags.isGiven(parsed, LIST) || named.isEmpty() && !resume) {
      new SceneList(theme).write(scenes, out);
      return ExitCode.CLEAN;
    }
    Optional<History> history =
        Flags.isGiven(parsed, PRIVATE) ? Optional.empty() : Histories.of(run.around());
    KeptTalks talks = new KeptTalks(new Rehearsals(book, scenes), history, run.complaints());
    KeptTalks.Kept kept =
        resume
            ? talks.resume()
            : talks.start(
                named.get(0),
                difficulty(parsed),
                new Given(Flags.value(parsed, SEED).orElse("1"), SEED).number());
    TalkFiles files = new TalkFiles(run.around().directory());
    boolean json = OutputOptions.isJson(parsed);
    boolean trace = Flags.isGiven(parsed, TRACE);
    if (!json && run.around().keyboard().getAsBoolean()) {
      LiveMarks marks = new LiveMarks(book.phrasebook(), scenes.practice());
      List<String> lines = talks.rehearsals().lines(kept.talk().session().scene().card());
      Completions words = new Completions(Rehearsal.COMMANDS, lines);
      try (Prompt prompt = Prompt.open(marks, words, theme == Theme.COLOUR)) {
        TalkReport report = new TalkReport(theme, prompt.width(), trace);
        new PromptedTalk(report, files, prompt, "You     ", LEAVING).play(kept);
      }
    } else {
      TalkFormat format =
          json ? new TalkJson() : new TalkReport(theme, run.around().width(), trace);
      new ScriptedTalk(format, files, out).play(kept, run.streams().in());
      kept.giveUp();
    }
    return kept.talk().session().ending().filter(Ending::isGood).isPresent()
        ? ExitCode.CLEAN
        : ExitCode.FINDINGS;
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
