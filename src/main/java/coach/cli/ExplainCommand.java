package coach.cli;

import coach.phrasebook.RuleCard;
import coach.report.MethodPage;
import coach.report.Methods;
import coach.report.RulePage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
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
            "  coach explain C4                  what the method means that a finding names",
            "");
    spec.addPositional(
        Flags.argument(0, "RULE", "A rule, as coach rules lists them, or a method such as C4."));
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
    Methods methods = Methods.of(CardFiles.lines(rules.book().code(), "methods.md"));
    Writer out = run.writer();
    if (methods.knows(id)) {
      new MethodPage(run.around().width()).write(methods.of(id).get(0), served(id, rules), out);
      return ExitCode.CLEAN;
    }
    RuleCard rule = rules.known(id, "");
    new RulePage(OutputOptions.theme(project.preferences()), run.around().width(), methods)
        .write(rule, CardFiles.rule(id, rules), rules.origin(id), out);
    return ExitCode.CLEAN;
  }

  /** Returns the rules that serve a method. */
  private static List<String> served(String method, RuleBook rules) {
    return rules.book().rules().values().stream()
        .filter(rule -> Methods.ids(rule.method()).contains(method))
        .map(RuleCard::id)
        .sorted()
        .toList();
  }
}
