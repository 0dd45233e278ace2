package coach.cli;

import coach.phrasebook.RuleCard;
import coach.report.Methods;
import coach.report.RulePage;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach explain}: shows the card of a rule. */
final class ExplainCommand implements Subcommand {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "explain",
            "Show why a rule asks what it asks, with examples and how well founded it is.",
            "",
            "  coach explain long-sentence",
            "");
    spec.addPositional(Flags.argument(0, "RULE", "Name a rule; all are listed by: coach rules"));
    OutputOptions.addColorTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    String id = parsed.operand(0);
    Project project = new Projects(parsed, run.around()).in(run.around().directory());
    RuleBook rules = project.rules();
    RuleCard rule = rules.known(id, "");
    Methods methods = Methods.of(CardFiles.lines(rules.book().code(), "methods.md"));
    Writer out = run.writer();
    new RulePage(OutputOptions.theme(project.preferences()), run.around().width(), methods)
        .write(rule, CardFiles.rule(id, rules), rules.origin(id), out);
    return ExitCode.CLEAN;
  }
}
