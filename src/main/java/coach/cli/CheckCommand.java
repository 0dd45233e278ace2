package coach.cli;

import coach.check.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach check}: reads drafts before they are sent. */
final class CheckCommand implements Subcommand {

  private static final String FIX = "--fix-with-me";
  private static final String IGNORE_NEW = "--ignore-new";

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
    addOptions(spec);
    spec.usageMessage()
        .footer(
            "",
            "Exit: 0 nothing found at or above --fail-on, 1 something found, 2 could not check.",
            "The nearest .coach.yaml above a draft is read; an option or COACH_FORMAT and the like"
                + " win over it.",
            "Keys: levels limits phrasebooks company people language stage client fail-on format");
    return spec;
  }

  private static void addOptions(CommandSpec spec) {
    InputOptions.addTo(spec);
    SituationOptions.addTo(spec);
    OutputOptions.addTo(spec);
    RuleChoice.addTo(spec);
    Projects.addTo(spec);
    spec.addOption(Flags.flag("Walk through the findings and put them right, one by one.", FIX));
    spec.addOption(
        Flags.value(IGNORE_NEW, "REASON", "Ignore from now on what is found, for this reason."));
    Flags.addStandard(spec);
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    InputOptions input = InputOptions.of(parsed);
    DraftFiles drafts = new DraftFiles(run, input.format(), input.stdinName());
    Projects projects = new Projects(parsed, run.around());
    Preferences first = projects.in(drafts.folder(input.files().get(0))).preferences();
    Drafts checked = new Drafts(drafts, projects, SituationOptions.of(parsed), run.complaints());
    Optional<String> reason = parsed.value(IGNORE_NEW);
    if (reason.isPresent()) {
      checked.ignore(input.files(), reason.get(), run.streams().out());
      return checked.exitCode();
    }
    if (parsed.isGiven(FIX)) {
      FixSession.refuseOthers(input.files(), run.around());
      for (Report report : checked.check(input.files())) {
        Dialogue dialogue = new TerminalDialogue(run.streams());
        new FixSession(drafts.path(input.files().get(0)), dialogue).run(report);
      }
      return checked.exitCode();
    }
    List<Report> reports = checked.check(input.files());
    OutputOptions.format(parsed, first, checked.lastLine()).write(reports, run.writer());
    return checked.exitCode();
  }
}
