package coach.cli;

import coach.report.RuleList;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach rules}: lists the rules. */
final class RulesCommand implements Subcommand {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "rules",
            "List the rules, with what each is about.",
            "",
            "  coach rules",
            "  coach rules --effective          (who set each level: a card, or .coach.yaml)",
            "");
    spec.addOption(Flags.flag("Show where each level comes from.", "--effective"));
    FormatOption.addJsonTo(spec);
    OutputOptions.addColorTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Project project = new Projects(parsed, run.around()).in(run.around().directory());
    RuleBook rules = project.rules();
    List<RuleList.Row> rows = new ArrayList<>();
    rules.book().rules().keySet().stream()
        .sorted()
        .forEach(id -> rows.add(new RuleList.Row(rules.rule(id), rules.origin(id))));
    Writer out = run.writer();
    if (FormatOption.isJson(project.preferences())) {
      RuleList.writeJson(rows, out);
    } else {
      Function<RuleList.Row, String> more =
          parsed.isGiven("--effective") ? RuleList.Row::origin : RuleList::why;
      RuleList.writeText(rows, more, OutputOptions.theme(project.preferences()), out);
    }
    return ExitCode.CLEAN;
  }
}
