package coach.cli;

import coach.check.CardTrial;
import coach.listen.ExampleTrial;
import coach.phrasebook.CardFault;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.ReferenceCheck;
import coach.phrasebook.RuleCard;
import coach.phrasebook.SceneBook;
import coach.report.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach phrasebook check}: finds the faults of cards, their own examples included. */
final class PhrasebookCheckCommand implements Subcommand {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "check",
            "Find every fault in a folder of cards, and try each rule on its own examples.",
            "",
            "  coach phrasebook check .coach/phrasebooks",
            "");
    spec.addPositional(
        Flags.argument(0, "DIR", "A folder that holds en/rules/ and the like, or rules/ itself."));
    spec.addOption(
        Flags.value(
            "--lang", "LANG", "The language of a folder that holds rules/ itself (default: en)."));
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) {
    Layer layer = Layer.named(run.around().directory(), parsed.operand(0), "DIR");
    List<String> languages = layer.languages();
    if (languages.isEmpty()) {
      languages = List.of(parsed.value("--lang").orElse("en"));
    }
    List<CardFault> faults = new ArrayList<>();
    int cards = 0;
    for (String language : languages) {
      cards += check(layer.folder(language).orElseThrow(), language, faults);
    }
    if (!faults.isEmpty()) {
      throw Phrasebooks.failure(faults);
    }
    String shown = Printable.line(parsed.operand(0));
    run.streams()
        .out()
        .println(shown + ": " + cards + (cards == 1 ? " card" : " cards") + ", no fault.");
    return ExitCode.CLEAN;
  }

  /** Adds the faults of one language's folder; returns how many cards it holds. */
  private static int check(Path folder, String language, List<CardFault> faults) {
    Optional<Phrasebook> below = Phrasebooks.find(language);
    Phrasebook base = below.orElseGet(() -> Phrasebooks.empty(language));
    Optional<Phrasebook> layer = Phrasebooks.load(folder, language, base, faults);
    Phrasebook whole = base.under(layer.orElse(base));
    Map<Family, Map<String, FamilyCard>> cards = FamilyBooks.load(folder, whole.lists(), faults);
    SceneBook scenes = SceneBooks.load(folder, SceneBooks.builtIn(whole), whole, faults);
    FamilyBook all = FamilyBooks.builtIn(whole).under(cards);
    faults.addAll(references(folder, new ReferenceCheck(all, scenes)));
    if (layer.isPresent()) {
      CardTrial trial = new CardTrial(all, folder);
      for (RuleCard rule : layer.get().rules().values()) {
        faults.addAll(trial.ownExamples(rule));
      }
    }
    ExampleTrial examples = new ExampleTrial(all, folder);
    for (Family family : Family.values()) {
      Map<String, FamilyCard> own = cards.getOrDefault(family, Map.of());
      own = family == Family.CLIENT ? layer.orElse(base).clients() : own;
      own.values().forEach(card -> faults.addAll(examples.of(family, card)));
    }
    return count(folder);
  }

  private static List<CardFault> references(Path folder, ReferenceCheck check) {
    try {
      return check.faults(folder);
    } catch (IOException e) {
      throw new CommandFailure(folder + ": the cards cannot be read: " + e.getMessage());
    }
  }

  /** Returns how many cards a folder holds, and those in it. */
  private static int count(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return (int) files.filter(file -> file.toString().endsWith(".md")).count();
    } catch (IOException e) {
      throw new CommandFailure(folder + ": the folder cannot be read: " + e.getMessage());
    }
  }
}
