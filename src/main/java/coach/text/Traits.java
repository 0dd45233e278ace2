package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a token is by its keys: which word lists it may start an entry of, and which needs it meets.
 */
final class Traits {

  private final TreeMap<Integer, List<Integer>> starts = new TreeMap<>();
  private final TreeMap<Integer, List<Integer>> needs = new TreeMap<>();

  /** A token with any of some keys may start an entry of a list. */
  void start(int listKey, Set<Integer> keys) {
    keys.forEach(key -> put(key, listKey, starts, needs));
  }

  /** A token with any of some keys meets a need. */
  void meet(int need, Set<Integer> keys) {
    keys.forEach(key -> put(key, need, needs, starts));
  }

  private static void put(
      int key,
      int trait,
      TreeMap<Integer, List<Integer>> into,
      TreeMap<Integer, List<Integer>> other) {
    into.computeIfAbsent(key, k -> new ArrayList<>()).add(trait);
    other.computeIfAbsent(key, k -> new ArrayList<>());
  }

  /** Adds the traits to the code, as {@link PhraseCode} describes them; returns their address. */
  int emit(IntList code) {
    TreeMap<Integer, Integer> addresses = new TreeMap<>();
    for (int key : starts.keySet()) {
      addresses.put(key, code.size());
      for (List<Integer> traits : List.of(starts.get(key), needs.get(key))) {
        code.add(traits.size());
        code.add(traits);
      }
    }
    return KeyTable.emit(addresses, code);
  }
}
