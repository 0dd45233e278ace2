package coach.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the text layer knows of a language: the lists of its language card. */
public final class Language {

  private final String code;
  private final Map<Topic, List<String>> entries;
  private final Map<Topic, Set<String>> words = new EnumMap<>(Topic.class);
  private final Map<Topic, Phrases<Topic>> phrases = new EnumMap<>(Topic.class);
  private final Map<Topic, Map<String, List<String>>> equivalents = new EnumMap<>(Topic.class);
  private final Map<String, List<String>> lists;

  /**
   * Makes a language of its card.
   *
   * @param code such as {@code en}
   * @param entries the bullets under each heading; a topic may be missing
   * @param lists the word lists that patterns may name
   */
  public Language(String code, Map<Topic, List<String>> entries, Map<String, List<String>> lists) {
    this.code = code;
    this.entries = new EnumMap<>(Topic.class);
    this.entries.putAll(entries);
    this.lists = lists;
  }

  public String code() {
    return code;
  }

  /** Returns the bullets of a topic as written; empty where the card has none. */
  public List<String> entries(Topic topic) {
    return entries.getOrDefault(topic, List.of());
  }

  /** Returns the entries of a topic of single words, folded. */
  public Set<String> words(Topic topic) {
    return words.computeIfAbsent(
        topic,
        t -> {
          Set<String> folded = new HashSet<>();
          for (String entry : entries(t)) {
            folded.add(Words.fold(entry));
          }
          return folded;
        });
  }

  /** Returns the entries of a topic as patterns, ready to match. */
  public Phrases<Topic> phrases(Topic topic) {
    return phrases.computeIfAbsent(
        topic,
        t -> {
          return new Phrases.Builder<Topic>(lists).add(t, entries(t)).build();
        });
  }

  /** Returns how many of some words, from the first on, a pattern of a topic takes; the most. */
  public int opening(Topic topic, List<Word> words) {
    int end = 0;
    if (!words.isEmpty()) {
      for (PhraseMatch<Topic> match : phrases(topic).in(Sentence.of(words))) {
        end = match.first() == 0 ? Math.max(end, match.end()) : end;
      }
    }
    return end;
  }

  /**
   * Returns entries of the form {@code Joe = Joseph, Joey} by name, in the order of the card: each
   * with its others, all of them folded.
   */
  public Map<String, List<String>> equivalents(Topic topic) {
    return equivalents.computeIfAbsent(
        topic,
        t -> {
          Map<String, List<String>> found = new LinkedHashMap<>();
          for (String entry : entries(t)) {
            String folded = Words.fold(entry);
            int sign = folded.indexOf('=');
            String name = (sign < 0 ? folded : folded.substring(0, sign)).strip();
            found.put(name, sign < 0 ? List.of() : list(folded.substring(sign + 1)));
          }
          return found;
        });
  }

  private static List<String> list(String text) {
    List<String> items = new ArrayList<>();
    for (String item : text.split(",", -1)) {
      items.add(item.strip());
    }
    return items;
  }

  /** Returns the language with another laid over it: what both have is as the other says. */
  public Language under(Language layer) {
    Map<Topic, List<String>> topics = new EnumMap<>(entries);
    topics.putAll(layer.entries);
    Map<String, List<String>> all = new LinkedHashMap<>(lists);
    all.putAll(layer.lists);
    return new Language(code, topics, all);
  }

  /** Returns the bullets of all topics that the card has. */
  public Map<Topic, List<String>> topics() {
    return Collections.unmodifiableMap(entries);
  }

  /** Returns the word lists that patterns may name in braces. */
  public Map<String, List<String>> lists() {
    return lists;
  }
}
