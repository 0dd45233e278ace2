package coach.cli;

import coach.phrasebook.Phrasebook;
import coach.phrasebook.RuleCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The rules that the user wants to run.
 *
 * @param only the rules to run; empty for all
 * @param skip the rules to leave out
 */
record RuleChoice(List<String> only, List<String> skip) {

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Flags.values(
            "--only", "RULE", "Run these rules only; several with commas or by repeating."));
    spec.addOption(Flags.values("--skip", "RULE", "Leave these rules out."));
  }

  static RuleChoice of(Arguments parsed) {
    return new RuleChoice(
        Flags.split(parsed.values("--only")), Flags.split(parsed.values("--skip")));
  }

  /** Returns the book with the chosen rules; throws {@link CommandFailure} for an unknown one. */
  Phrasebook of(RuleBook rules) {
    if (only.isEmpty() && skip.isEmpty()) {
      return rules.book();
    }
    Map<String, RuleCard> chosen = new LinkedHashMap<>();
    if (only.isEmpty()) {
      chosen.putAll(rules.book().rules());
    }
    for (String id : only) {
      chosen.put(id, rules.known(id, "--only"));
    }
    for (String id : skip) {
      rules.known(id, "--skip");
      chosen.remove(id);
    }
    return rules.book().withRules(chosen);
  }
}
