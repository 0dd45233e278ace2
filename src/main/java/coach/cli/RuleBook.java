package coach.cli;

import coach.phrasebook.Phrasebook;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.phrasebook.Stage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A phrasebook, and who had the last word on each rule.
 *
 * @param book the phrasebook
 * @param cards for each rule the file of its card, or {@link Phrasebooks#BUILT_IN}
 * @param origins where the level of a rule comes from that a configuration set
 */
record RuleBook(Phrasebook book, Map<String, String> cards, Map<String, String> origins) {

  RuleCard rule(String id) {
    return book.rules().get(id);
  }

  /** Returns where the level of a rule comes from: a configuration, or else the rule's card. */
  String origin(String id) {
    String card = cards.getOrDefault(id, Phrasebooks.BUILT_IN);
    return origins.getOrDefault(id, card);
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
