package coach.phrasebook;

import coach.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the coach knows in one language: the cards of a folder, or of several laid over each other.
 *
 * @param language what its language card and its word lists say
 * @param rules rules by id
 * @param clients kinds of client by id
 * @param stages stages by id, in the order of the card
 */
public record Phrasebook(
    Language language,
    Map<String, RuleCard> rules,
    Map<String, FamilyCard> clients,
    Map<String, Stage> stages) {

  /** Returns its language, such as {@code en}. */
  public String code() {
    return language.code();
  }

  /** Returns word lists by name. */
  public Map<String, List<String>> lists() {
    return language.lists();
  }

  /** Returns the phrasebook with another laid over it: same id replaces, new id adds. */
  public Phrasebook under(Phrasebook layer) {
    return new Phrasebook(
        language.under(layer.language),
        merged(rules, layer.rules),
        merged(clients, layer.clients),
        merged(stages, layer.stages));
  }

  /** Returns the phrasebook with these rules only. */
  public Phrasebook withRules(Map<String, RuleCard> some) {
    return new Phrasebook(language, some, clients, stages);
  }

  /** Returns the phrasebook with other stages. */
  public Phrasebook withStages(Map<String, Stage> others) {
    return new Phrasebook(language, rules, clients, others);
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
}
