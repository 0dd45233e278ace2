package coach.cli;

import coach.phrasebook.ListenBook;
import coach.phrasebook.SceneBook;
import coach.practice.Drill;
import coach.practice.DrillJournal;
import coach.practice.Drilling;
import coach.practice.LiveMarks;
import coach.practice.Timetable;
import coach.report.DrillJson;
import coach.report.DrillReport;
import coach.report.Theme;
import coach.terminal.Completions;
import coach.terminal.Prompt;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach drill}: ten short tasks, with a word on each answer. */
final class DrillCommand implements Subcommand {

  private static final String SEED = "--seed";
  private static final String PRIVATE = "--private";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "drill",
            "Answer ten short tasks; what you missed comes again on another day.",
            "",
            "  coach drill",
            "  coach drill paraphrase",
            "  coach drill objections --format json < answers.txt",
            "");
    spec.addPositional(
        Flags.arguments(
            "0..1",
            "DRILL",
            "paraphrase, questions, concessions, objections or short-sentences;",
            "without it, some of each."));
    spec.addOption(Flags.value(SEED, "N", "Which new tasks come (default: 1)."));
    spec.addOption(Flags.value("--today", "DATE", "The day, such as 2026-03-31."));
    spec.addOption(Flags.flag("Keep nothing of this drill.", PRIVATE));
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
    Drills drills = new Drills(book, scenes, name -> CardFiles.card(name, book.code(), layers));
    List<Drill> chosen = drills.named(Flags.arguments(parsed).stream().findFirst());
    LocalDate today = project.preferences().today().map(Given::date).orElseGet(LocalDate::now);
    DrillDiary diary = new DrillDiary(journal(parsed, run), today, run.complaints());
    long seed = new Given(Flags.value(parsed, SEED).orElse("1"), SEED).number();
    Drilling drilling = drills.of(chosen, new Timetable(diary.memories(), today, seed));
    Theme theme = OutputOptions.theme(project.preferences());
    boolean json = OutputOptions.isJson(parsed);
    if (!json && run.around().keyboard().getAsBoolean()) {
      LiveMarks marks = new LiveMarks(book.phrasebook(), scenes.practice());
      Completions words = new Completions(Drilling.COMMANDS, List.of());
      try (Prompt prompt = Prompt.open(marks, words, theme == Theme.COLOUR)) {
        new DrillPlay(new DrillReport(theme, prompt.width()), diary).play(drilling, prompt);
      }
    } else {
      Writer out = new OutputStreamWriter(run.streams().out(), StandardCharsets.UTF_8);
      new DrillPlay(json ? new DrillJson() : new DrillReport(theme, run.around().width()), diary)
          .play(drilling, run.streams().in(), out);
    }
    return ExitCode.CLEAN;
  }

  private static Optional<DrillJournal> journal(Arguments parsed, Run run) {
    return Flags.isGiven(parsed, PRIVATE) ? Optional.empty() : Histories.drills(run.around());
  }
}
