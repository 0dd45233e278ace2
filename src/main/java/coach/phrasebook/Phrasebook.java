package coach.phrasebook;

import coach.text.Language;
import coach.text.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the coach knows in one language: the cards of a folder, or of several laid over each other.
 *
 * @param code the language, such as {@code en}
 * @param topics what the language card lists
 * @param lists word lists by name
 * @param rules rules by id
 * @param clients kinds of client by id
 * @param stages stages by id, in the order of the card
 */
public record Phrasebook(
    String code,
    Map<Topic, List<String>> topics,
    Map<String, List<String>> lists,
    Map<String, RuleCard> rules,
    Map<String, ListenCard> clients,
    Map<String, Stage> stages) {

  /** Returns the phrasebook with another laid over it: same id replaces, new id adds. */
  public Phrasebook under(Phrasebook layer) {
    return new Phrasebook(
        code,
        merged(topics, layer.topics),
        merged(lists, layer.lists),
        merged(rules, layer.rules),
        merged(clients, layer.clients),
        merged(stages, layer.stages));
  }

  /** Returns the phrasebook with these rules only. */
  public Phrasebook withRules(Map<String, RuleCard> some) {
    return new Phrasebook(code, topics, lists, some, clients, stages);
  }

  /** Returns the phrasebook with other stages. */
  public Phrasebook withStages(Map<String, Stage> others) {
    return new Phrasebook(code, topics, lists, rules, clients, others);
  }

  private static <K, V> Map<K, V> merged(Map<K, V> below, Map<K, V> above) {
    Map<K, V> all = new LinkedHashMap<>(below);
    all.putAll(above);
    return all;
  }

  /** Returns the cards of sayings that rules hint at which are not off, each once. */
  public List<String> undertones() {
    return rules.values().stream()
        .filter(rule -> rule.level() != Level.OFF)
        .flatMap(rule -> rule.values(Setting.SOUNDS_LIKE).stream())
        .distinct()
        .toList();
  }

  /** Returns what the text layer needs of it. */
  public Language language() {
    return new Language(code, topics, lists);
  }
}
