package coach.cli;

import coach.check.Checker;
import coach.phrasebook.Level;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.RuleCard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** Finds what holds for the drafts of a folder: configuration, phrasebooks, rules. */
final class Projects {

  /** What was made of a configuration and layers. */
  private record Made(Config config, Project project) {}

  private final Arguments parsed;
  private final Surroundings around;
  private final ConfigFinder configs;
  private final List<Made> made = new ArrayList<>();

  Projects(Arguments parsed, Surroundings around) {
    this.parsed = parsed;
    this.around = around;
    this.configs = new ConfigFinder(around, parsed.value("--config"));
  }

  static void addTo(CommandSpec spec) {
    spec.addOption(Flags.value("--lang", "LANG", "The language of the draft (default: en)."));
    spec.addOption(
        Flags.values(
            "--phrasebook",
            "DIR",
            "Lay the cards of this folder over the others; may be repeated."));
    spec.addOption(
        Flags.value(
            "--config",
            "FILE",
            "Use this configuration and look for no .coach.yaml above the draft."));
  }

  /** Returns what holds for drafts in a folder. */
  Project in(Path folder) {
    Config config = configs.forDraftsIn(folder);
    List<Layer> layers = layers(folder);
    for (Made known : made) {
      if (known.config() == config && known.project().layers().equals(layers)) {
        return known.project();
      }
    }
    Project project = make(config, layers);
    made.add(new Made(config, project));
    return project;
  }

  /** Returns the user's own cards that hold for drafts in a folder, lowest first. */
  List<Layer> layers(Path folder) {
    Config config = configs.forDraftsIn(folder);
    return Layer.of(folder, config, around, parsed.values("--phrasebook"));
  }

  ConfigFinder configs() {
    return configs;
  }

  private Project make(Config config, List<Layer> layers) {
    Preferences preferences = new Preferences(parsed, around, config);
    String language = preferences.language().map(Given::value).orElse("en");
    RuleBook rules =
        Tuning.of(
            Phrasebooks.layered(language, layers),
            config,
            rule -> Phrasebooks.someLanguageHas(rule, layers));
    CardShelf shelf = new CardShelf(rules.book(), layers);
    boolean choosing = parsed.knows("--only");
    Phrasebook chosen = choosing ? RuleChoice.of(parsed).of(rules) : rules.book();
    Checker checker = new Checker(FamilyBooks.whenAsked(chosen, shelf));
    Set<String> running = new HashSet<>();
    for (RuleCard rule : chosen.rules().values()) {
      if (rule.level() != Level.OFF) {
        running.add(rule.id());
      }
    }
    return new Project(preferences, rules, running, checker, checker.parser(), shelf);
  }
}
