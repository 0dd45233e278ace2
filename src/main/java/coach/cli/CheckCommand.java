package coach.cli;

import coach.check.Report;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code coach check}: reads drafts before they are sent. */
final class CheckCommand implements Subcommand {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "check",
            "Read a draft before you send it.",
            "",
            "  coach check offer.txt",
            "  coach check --to 'Anna Tamm <anna@example.com>' --reply-to her-mail.eml answer.txt",
            "  git diff --name-only | xargs coach check --format line",
            "  coach check --fail-on error -          (a draft on standard input)",
            "");
    InputOptions.addTo(spec);
    SituationOptions.addTo(spec);
    OutputOptions.addTo(spec);
    RuleChoice.addTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
    spec.usageMessage()
        .footer("", "Exit: 0 nothing found at or above --fail-on, 1 something found, 2 could not check.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Run run) throws IOException {
    InputOptions input = InputOptions.of(parsed);
    DraftFiles drafts = new DraftFiles(run, input.format(), input.stdinName());
    Projects projects = new Projects(parsed, run.around());
    Preferences first = projects.in(drafts.folder(input.files().get(0))).preferences();
    Drafts checked = new Drafts(drafts, projects, SituationOptions.of(parsed), run.complaints());
    List<Report> reports = checked.check(input.files());
    OutputOptions.format(parsed, first)
        .write(reports, new OutputStreamWriter(run.streams().out(), StandardCharsets.UTF_8));
    return checked.exitCode();
  }
}
