package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Patterns that are being compiled, by the keys of the first and second token that they may start with. */
final class PhraseIndex {

  /**
   * A pattern.
   *
   * @param node the address of its start
   * @param pattern the number that it is known by
   */
  record Entry(int node, int pattern) {}

  private final TreeMap<Integer, TreeMap<Integer, List<Entry>>> byFirst = new TreeMap<>();

  /** Returns the keys that a first token may have, in rising order. */
  Set<Integer> keys() {
    return byFirst.keySet();
  }

  void put(int first, int second, Entry entry) {
    Map<Integer, List<Entry>> bySecond = byFirst.computeIfAbsent(first, key -> new TreeMap<>());
    List<Entry> entries = bySecond.computeIfAbsent(second, key -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** Adds the index to the code, as {@link PhraseCode} describes a set, and returns its address. */
  int emit(CodeBuffer code) {
    List<Integer> inner = new ArrayList<>();
    byFirst.values().forEach(bySecond -> inner.add(emit(bySecond, code)));
    int set = code.size();
    code.add(inner.size());
    code.add(keys());
    code.add(inner);
    return set;
  }

  private static int emit(Map<Integer, List<Entry>> bySecond, CodeBuffer code) {
    int inner = code.size();
    code.add(bySecond.size());
    code.add(bySecond.keySet());
    int entries = code.size() + bySecond.size() + 1;
    for (List<Entry> under : bySecond.values()) {
      code.add(entries);
      entries += 2 * under.size();
    }
    code.add(entries);
    for (List<Entry> under : bySecond.values()) {
      under.forEach(entry -> code.add(List.of(entry.node(), entry.pattern())));
    }
    return inner;
  }
}
