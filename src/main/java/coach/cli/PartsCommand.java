package coach.cli;

import coach.check.Report;
import coach.report.PartsJson;
import coach.report.PartsReport;
import coach.report.ReportFormat;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach parts}: shows how a message is read. */
final class PartsCommand implements Subcommand {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "parts",
            "Show how the coach reads a message: its parts and sentences.",
            "",
            "  coach parts offer.txt",
            "  coach parts --format json her-mail.eml",
            "");
    FormatOption.addJsonTo(spec);
    InputOptions.addTo(spec);
    SituationOptions.addTo(spec);
    OutputOptions.addColorTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    InputOptions input = InputOptions.of(parsed);
    DraftFiles files = new DraftFiles(run, input.format(), input.stdinName());
    Projects projects = new Projects(parsed, run.around());
    Drafts drafts = new Drafts(files, projects, SituationOptions.of(parsed), run.complaints());
    Preferences preferences = projects.in(run.around().directory()).preferences();
    ReportFormat format =
        FormatOption.isJson(preferences)
            ? new PartsJson()
            : new PartsReport(OutputOptions.theme(preferences), run.around().width());
    List<Report> reports = drafts.check(input.files());
    format.write(reports, run.writer());
    return drafts.exitCode() == ExitCode.FAILED ? ExitCode.FAILED : ExitCode.CLEAN;
  }
}
