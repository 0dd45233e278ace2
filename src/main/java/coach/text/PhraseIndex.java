package coach.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Patterns that are being compiled, by the keys of the first and second token that they may start
 * with.
 */
final class PhraseIndex {

  /**
   * A pattern.
   *
   * @param node the address of its start
   * @param pattern the number that it is known by
   */
  record Entry(int node, int pattern) {}

  /** From so many keys on a table of all keys is worth its room. */
  private static final int LARGE = 300;

  /** So few patterns are tried one by one, whatever the second token. */
  private static final int FEW = 6;

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
    Map<Integer, Integer> inner = new TreeMap<>();
    byFirst.forEach((first, bySecond) -> inner.put(first, emit(bySecond, code)));
    int set = code.size();
    if (inner.size() > LARGE) {
      int end = byFirst.lastKey() + 1;
      code.add(-end);
      for (int key = 0; key < end; key++) {
        code.add(inner.getOrDefault(key, 0));
      }
    } else {
      code.add(inner.size());
      code.add(inner.keySet());
      code.add(inner.values());
    }
    return set;
  }

  private static int emit(Map<Integer, List<Entry>> bySecond, CodeBuffer code) {
    Set<Entry> all = new LinkedHashSet<>();
    bySecond.values().forEach(all::addAll);
    if (bySecond.size() > 1 && all.size() <= FEW) {
      return emit(Map.of(PhraseCode.SECOND_KEY, List.copyOf(all)), code);
    }
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
