package coach.cli;

import coach.phrasebook.CardFault;
import coach.phrasebook.CompiledPhrasebook;
import coach.phrasebook.Level;
import coach.phrasebook.Nearest;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PhrasebookException;
import coach.phrasebook.PhrasebookLoader;
import coach.phrasebook.RuleCard;
import coach.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds phrasebooks: the built-in one of a language, and the user's own laid over it. */
final class Phrasebooks {

  private Phrasebooks() {}

  /**
   * Returns the built-in phrasebook of a language; throws {@link CommandFailure} if there is none.
   */
  static Phrasebook builtIn(String language) {
    return find(language)
        .orElseThrow(
            () ->
                new CommandFailure(
                    "There is no phrasebook for the language '" + language + "'.",
                    "See the languages: coach phrasebook list"));
  }

  /** Returns the languages of the built-in phrasebooks, such as {@code en}, by their codes. */
  static List<String> languages() {
    return BuiltIn.text("phrasebooks/languages").lines().toList();
  }

  /** Returns the built-in phrasebook of a language, if there is one. */
  static Optional<Phrasebook> find(String language) {
    String name = "phrasebooks/" + language + ".phrasebook";
    return BuiltIn.read(name, Optional.empty(), in -> Optional.of(CompiledPhrasebook.read(in)));
  }

  /** Returns the phrasebook of a language of which nothing is known. */
  static Phrasebook empty(String language) {
    return new Phrasebook(new Language(language, Map.of(), Map.of()), Map.of(), Map.of(), Map.of());
  }

  /** Returns the built-in phrasebook with the layers over it; tells all faults of their cards. */
  static RuleBook layered(String language, List<Layer> layers) {
    Phrasebook book = builtIn(language);
    Map<String, Path> cards = new HashMap<>();
    List<CardFault> faults = new ArrayList<>();
    for (Layer layer : layers) {
      Optional<Path> folder = layer.folder(language);
      if (folder.isPresent()) {
        Phrasebook over = load(folder.get(), language, book, faults).orElse(book);
        for (String id : over == book ? Set.<String>of() : over.rules().keySet()) {
          cards.put(id, card(folder.get(), id));
        }
        book = book.under(over);
      }
    }
    if (!faults.isEmpty()) {
      throw failure(faults);
    }
    return new RuleBook(book, cards, Map.of());
  }

  /** Whether a rule is known in any language, built in or in a folder of the user's own. */
  static boolean someLanguageHas(String rule, List<Layer> layers) {
    for (String language : languages()) {
      if (builtIn(language).rules().containsKey(rule)) {
        return true;
      }
    }
    for (Layer layer : layers) {
      for (String language : layer.languages()) {
        String[] cards = layer.root().resolve(language).resolve("rules").toFile().list();
        if (cards != null && List.of(cards).contains(rule + ".md")) {
          return true;
        }
      }
    }
    return false;
  }

  static Path card(Path folder, String rule) {
    return folder.resolve("rules").resolve(rule + ".md");
  }

  /** Returns the cards of a folder; empty, and the faults added, where they cannot be used. */
  static Optional<Phrasebook> load(
      Path folder, String language, Phrasebook below, List<CardFault> faults) {
    try {
      Phrasebook layer = PhrasebookLoader.load(folder, language, below.lists());
      Map<String, RuleCard> rules = new LinkedHashMap<>();
      for (RuleCard rule : layer.rules().values()) {
        silenced(rule, below, folder, faults).ifPresent(one -> rules.put(one.id(), one));
      }
      return Optional.of(layer.withRules(rules));
    } catch (PhrasebookException e) {
      faults.addAll(e.faults());
    } catch (IOException e) {
      throw new CommandFailure(folder + ": the phrasebook cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  /**
   * Returns a rule as it is; for a card that only silences one, the rule of the layers below, or
   * nothing where only another language has it.
   */
  private static Optional<RuleCard> silenced(
      RuleCard rule, Phrasebook below, Path folder, List<CardFault> faults) {
    if (rule.level() != Level.OFF || !rule.why().isEmpty()) {
      return Optional.of(rule);
    }
    RuleCard meant = below.rules().get(rule.id());
    if (meant == null && !someLanguageHas(rule.id(), List.of())) {
      String known = Nearest.hint(rule.id(), below.rules().keySet());
      String path = card(folder, rule.id()).toString();
      faults.add(new CardFault(path, 1, "", "there is no such rule to silence", known));
    }
    return Optional.ofNullable(meant).map(one -> one.at(Level.OFF));
  }

  /** Returns a failure that tells every fault with its file, line, and what is allowed. */
  static CommandFailure failure(List<CardFault> faults) {
    StringBuilder text = new StringBuilder();
    text.append(
        faults.size() == 1 ? "A card has a fault:" : "Cards have " + faults.size() + " faults:");
    faults.forEach(fault -> text.append('\n').append(fault.text()));
    return new CommandFailure(text.toString());
  }
}
