package coach.cli;

import coach.practice.DrillJournal;
import coach.practice.History;
import coach.practice.Progress;
import coach.report.ProgressExport;
import coach.report.ProgressPage;
import coach.report.ProgressReport;
import coach.report.Theme;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach progress}: what gets better over many talks, and what is repeated. */
final class ProgressCommand implements Subcommand {

  private static final String HTML = "--html";
  private static final String EXPORT = "--export";
  private static final String FORGET = "--forget";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "progress",
            "Show what gets better over the talks you practised, and what you repeat.",
            "",
            "  coach progress",
            "  coach progress --export csv > talks.csv",
            "");
    spec.addOption(Flags.flag("Write a page for a browser.", HTML));
    spec.addOption(Flags.value(EXPORT, "FORMAT", "json or csv: every finished talk."));
    spec.addOption(Flags.flag("Delete all talks and drills, after asking.", FORGET));
    OutputOptions.addColorTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Optional<History> history = Histories.of(run.around());
    if (history.isEmpty()) {
      throw new CommandFailure(
          "There is no place where talks are kept.", "Set HOME or XDG_STATE_HOME.");
    }
    if (parsed.isGiven(FORGET)) {
      return forget(history.get(), run);
    }
    Progress progress = Progress.of(history.get().talks());
    Writer out = run.writer();
    Optional<String> export = parsed.value(EXPORT);
    if (export.isPresent()) {
      String format = new Given(export.get(), EXPORT).among(List.of("json", "csv"));
      ProgressExport.of(format).write(progress.talks(), out);
    } else if (parsed.isGiven(HTML)) {
      new ProgressPage().write(progress, out);
    } else {
      Project project = new Projects(parsed, run.around()).in(run.around().directory());
      Theme theme = OutputOptions.theme(project.preferences());
      ProgressReport report = new ProgressReport(theme, Drills.remedies(project.cards()));
      report.write(progress, out);
      Optional<DrillJournal> drills = Histories.drills(run.around());
      if (drills.isPresent()) {
        report.drills(drills.get().memories().values(), project.today(), out);
      }
    }
    return ExitCode.CLEAN;
  }

  private static int forget(History history, Run run) throws IOException {
    if (!run.around().keyboard().getAsBoolean()) {
      throw new CommandFailure(
          FORGET + " asks first, and nobody is here to answer.", "Run it at a terminal.");
    }
    int talks = history.talks().size();
    Dialogue dialogue = new TerminalDialogue(run.streams());
    if (dialogue.agrees("Delete " + talks + " talks and all drills for good? [y/N] ")) {
      Optional<DrillJournal> drills = Histories.drills(run.around());
      if (drills.isPresent()) {
        drills.get().forget();
      }
      dialogue.tell(history.forget() + " deleted.");
    } else {
      dialogue.tell("Nothing deleted.");
    }
    return ExitCode.CLEAN;
  }
}
