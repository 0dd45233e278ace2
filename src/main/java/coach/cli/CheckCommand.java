package coach.cli;

import coach.check.Report;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code coach check}: reads drafts before they are sent. */
final class CheckCommand implements Subcommand {

  @Override
  public Syntax syntax() {
    Syntax syntax =
        Syntax.of(
            "Read a draft before you send it.",
            "",
            "  coach check offer.txt",
            "  coach check --to 'Anna Tamm <anna@example.com>' --reply-to her-mail.eml answer.txt",
            "  git diff --name-only | xargs coach check --format line",
            "  coach check --fail-on error -          (a draft on standard input)",
            "");
    InputOptions.addTo(syntax);
    SituationOptions.addTo(syntax);
    OutputOptions.addTo(syntax);
    RuleChoice.addTo(syntax);
    Projects.addTo(syntax);
    return syntax
        .withStandardOptions()
        .footer(
            "",
            "Exit: 0 nothing found at or above --fail-on, 1 something found, 2 could not check.");
  }

  @Override
  public int run(Arguments given, Run run) throws IOException {
    InputOptions input = InputOptions.of(given);
    DraftFiles drafts = new DraftFiles(run, input.format(), input.stdinName());
    Projects projects = new Projects(given, run.around());
    Preferences first = projects.in(drafts.folder(input.files().get(0))).preferences();
    Drafts checked = new Drafts(drafts, projects, SituationOptions.of(given), run.complaints());
    List<Report> reports = checked.check(input.files());
    OutputOptions.format(given, first)
        .write(reports, new OutputStreamWriter(run.streams().out(), StandardCharsets.UTF_8));
    return checked.exitCode();
  }
}
