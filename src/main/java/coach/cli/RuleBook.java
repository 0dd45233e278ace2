package coach.cli;

import coach.phrasebook.Nearest;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.phrasebook.Stage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A phrasebook, and who had the last word on each rule.
 *
 * @param book the phrasebook
 * @param cards the file of the card of each rule that is not built in
 * @param origins where the level of a rule comes from that a configuration set
 */
record RuleBook(Phrasebook book, Map<String, Path> cards, Map<String, String> origins) {

  private static final String BUILT_IN = "built-in";

  RuleCard rule(String id) {
    return book.rules().get(id);
  }

  /**
   * Returns a rule; throws {@link CommandFailure} where there is none of this name.
   *
   * @param origin who names it, such as an option; empty for the command's own argument
   */
  RuleCard known(String id, String origin) {
    RuleCard rule = rule(id);
    if (rule == null) {
      String hint =
          Nearest.to(id, book.rules().keySet())
              .map(name -> "Did you mean " + name + "?")
              .orElse("See all rules: coach rules");
      String there = origin.isEmpty() ? "There" : origin + ": there";
      throw new CommandFailure(there + " is no rule '" + id + "'.", hint);
    }
    return rule;
  }

  /** Returns where the level of a rule comes from: a configuration, or else the rule's card. */
  String origin(String id) {
    Path card = cards.get(id);
    return origins.getOrDefault(id, card == null ? BUILT_IN : card.toString());
  }

  /** Returns this book with one rule changed. */
  RuleBook with(RuleCard rule) {
    Map<String, RuleCard> rules = new LinkedHashMap<>(book.rules());
    rules.put(rule.id(), rule);
    return new RuleBook(book.withRules(rules), cards, origins);
  }

  /** Returns this book with one rule changed, its level set by somebody. */
  RuleBook with(RuleCard rule, String origin) {
    Map<String, String> from = new LinkedHashMap<>(origins);
    from.put(rule.id(), origin);
    return new RuleBook(with(rule).book(), cards, from);
  }

  /** Returns this book with other stages. */
  RuleBook withStages(Map<String, Stage> stages) {
    return new RuleBook(book.withStages(stages), cards, origins);
  }

  /** Returns the kinds of client that a card of the book speaks of. */
  Set<String> clients() {
    Set<String> clients = new TreeSet<>(book.clients().keySet());
    book.rules().values().forEach(rule -> clients.addAll(rule.values(Setting.CLIENTS)));
    return clients;
  }
}
