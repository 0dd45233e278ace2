package coach.cli;

import coach.phrasebook.FamilyBook;
import coach.practice.Drill;
import coach.practice.DrillJournal;
import coach.practice.Drilling;
import coach.practice.Timetable;
import coach.report.DrillJson;
import coach.report.DrillReport;
import coach.terminal.Completions;
import java.io.IOException;
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
    Venue.addTo(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Venue venue = Venue.of(parsed, run);
    FamilyBook book = venue.book();
    Drills drills =
        new Drills(
            book,
            venue.scenes(),
            name -> CardFiles.card(name, book.code(), venue.project().layers()));
    List<Drill> chosen = drills.named(parsed.operands().stream().findFirst());
    LocalDate today = venue.project().today();
    DrillDiary diary = new DrillDiary(journal(parsed, run), today, run.complaints());
    long seed = new Given(parsed.value(SEED).orElse("1"), SEED).number();
    Drilling drilling = drills.of(chosen, new Timetable(diary.memories(), today, seed));
    venue.lead(
        new KeptDrill(drilling, diary),
        new Venue.Look(
            "You     ",
            "/quit or Ctrl-D leaves.",
            new Completions(Drilling.COMMANDS, List.of()),
            width -> new DrillReport(venue.theme(), width),
            new DrillJson()));
    return ExitCode.CLEAN;
  }

  private static Optional<DrillJournal> journal(Arguments parsed, Run run) {
    return parsed.isGiven(PRIVATE) ? Optional.empty() : Histories.drills(run.around());
  }
}
