package coach.text;

import coach.text.Node.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiled patterns by the word that they start with, so that a word of a message meets only those that can match.
 *
 * @param <K> what a match is known by
 */
final class PhraseIndex<K> {

  /**
   * A compiled pattern.
   *
   * @param key what a match of it is known by
   * @param start its first state
   * @param pattern as written
   */
  record Entry<K>(K key, Node start, String pattern) {}

  private final Map<String, List<Entry<K>>> byWord = new HashMap<>();
  private final Map<Step, List<Entry<K>>> byShape = new HashMap<>();

  void add(K key, String pattern, Node start) {
    file(new Entry<>(key, start, pattern), start);
  }

  private void file(Entry<K> entry, Node node) {
    for (Step step : node.steps()) {
      switch (step.kind()) {
        case WORD -> put(byWord, step.text(), entry);
        case LIST -> fileUnder(step.list(), entry);
        case START -> fileAtStart(entry, step.next());
        case BEGINNING, ENDING, NUMBER, ANY -> put(byShape, step.shape(), entry);
        default -> throw new PhraseSyntaxException("a pattern starts with a word, not with a gap or an end");
      }
    }
  }

  /** A gap may open a pattern that is bound to the sentence's start: there any word may be the first. */
  private void fileAtStart(Entry<K> entry, Node node) {
    if (node.steps().stream().anyMatch(step -> step.kind() == Step.Kind.GAP)) {
      put(byShape, new Step(Step.Kind.ANY, "", null, null), entry);
    } else {
      file(entry, node);
    }
  }

  private void fileUnder(PhraseIndex<String> list, Entry<K> entry) {
    list.byWord.keySet().forEach(word -> put(byWord, word, entry));
    list.byShape.keySet().forEach(shape -> put(byShape, shape, entry));
  }

  private static <T, E> void put(Map<T, List<E>> map, T key, E entry) {
    List<E> entries = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
      entries.add(entry);
    }
  }

  /** Returns the patterns that may start with a token. */
  List<Entry<K>> startingWith(Word word) {
    List<Entry<K>> exact = byWord.getOrDefault(word.text(), List.of());
    List<Entry<K>> found = exact;
    for (Map.Entry<Step, List<Entry<K>>> shape : byShape.entrySet()) {
      if (shape.getKey().takes(word)) {
        found = found == exact ? new ArrayList<>(exact) : found;
        for (Entry<K> entry : shape.getValue()) {
          if (!found.contains(entry)) {
            found.add(entry);
          }
        }
      }
    }
    return found;
  }
}
