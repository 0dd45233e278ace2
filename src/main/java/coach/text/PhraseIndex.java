package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Patterns that are being compiled, by the keys of the token that they may start with. */
final class PhraseIndex {

  /**
   * A way into a pattern.
   *
   * @param next the traces of which the token after the one that it is filed under has some
   * @param condition when it is worth to be tried, see {@link Candidates}
   * @param node the address where to go on
   * @param pattern the number that the pattern is known by
   */
  record Entry(int next, int condition, int node, int pattern) {}

  private final int need;
  private final TreeMap<Integer, List<Entry>> free = new TreeMap<>();
  private final TreeMap<Integer, List<Entry>> bound = new TreeMap<>();

  /**
   * Starts without any.
   *
   * @param need the need of all patterns together
   */
  PhraseIndex(int need) {
    this.need = need;
  }

  /** Adds a pattern that may stand anywhere. */
  void put(int key, Entry entry) {
    put(key, entry, free, bound);
  }

  /** Adds a pattern that stands at the start of a sentence only. */
  void putBound(int key, Entry entry) {
    put(key, entry, bound, free);
  }

  private static void put(
      int key,
      Entry entry,
      TreeMap<Integer, List<Entry>> into,
      TreeMap<Integer, List<Entry>> other) {
    List<Entry> entries = into.computeIfAbsent(key, k -> new ArrayList<>());
    other.computeIfAbsent(key, k -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** Adds the index to the code, as {@link PhraseCode} describes a set, and returns its address. */
  int emit(IntList code) {
    TreeMap<Integer, Integer> addresses = new TreeMap<>();
    for (int key : free.keySet()) {
      addresses.put(key, code.size());
      code.add(free.get(key).size());
      code.add(bound.get(key).size());
      List<Entry> all = new ArrayList<>(free.get(key));
      all.addAll(bound.get(key));
      all.forEach(entry -> code.add(entry.condition()));
      all.forEach(entry -> add(entry, code));
    }
    int set = code.size();
    code.add(need);
    KeyTable.emit(addresses, code);
    return set;
  }

  private static void add(Entry entry, IntList code) {
    code.add(entry.next());
    code.add(entry.node());
    code.add(entry.pattern());
  }
}
