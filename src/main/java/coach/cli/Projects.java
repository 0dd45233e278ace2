package coach.cli;

import coach.check.Checker;
import coach.phrasebook.Phrasebook;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what holds for the drafts of a folder: configuration, phrasebooks, rules. */
final class Projects {

  private final Arguments given;
  private final Surroundings around;
  private final ConfigFinder configs;
  private final Map<List<Object>, Project> made = new HashMap<>();

  Projects(Arguments given, Surroundings around) {
    this.given = given;
    this.around = around;
    this.configs = new ConfigFinder(around, given.value("--config"));
  }

  static void addTo(Syntax syntax) {
    syntax.option(Option.value("--lang", "LANG", "The language of the draft (default: en)."));
    syntax.option(Option.values(
            "--phrasebook", "DIR", "Lay the cards of this folder over the others; may be repeated."));
    syntax.option(Option.value(
            "--config", "FILE", "Use this configuration and look for no .coach.yaml above the draft."));
  }

  /** Returns what holds for drafts in a folder. */
  Project in(Path folder) {
    Config config = configs.forDraftsIn(folder);
    List<Layer> layers = Layer.of(folder, config, around, given.values("--phrasebook"));
    List<Object> key = List.of(config, layers);
    Project known = made.get(key);
    if (known == null) {
      known = make(config, layers);
      made.put(key, known);
    }
    return known;
  }

  ConfigFinder configs() {
    return configs;
  }

  private Project make(Config config, List<Layer> layers) {
    Preferences preferences = new Preferences(given, around, config);
    String language = preferences.language().map(Given::value).orElse("en");
    RuleBook rules = Tuning.of(Phrasebooks.layered(language, layers), config);
    boolean choosing = given.knows("--only");
    Phrasebook chosen = choosing ? RuleChoice.of(given).of(rules) : rules.book();
    Checker checker = new Checker(chosen);
    return new Project(preferences, rules, checker, checker.parser());
  }
}
