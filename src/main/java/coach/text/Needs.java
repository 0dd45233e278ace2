package coach.text;

import coach.text.Node.Step;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds what a sentence must hold for a pattern to match, whichever way the pattern takes.
 *
 * <p>A need is a set of keys of which one must be there. Of the sets that all ways pass through, it
 * is the one met most rarely; a word that many patterns ask for is taken to be common. Equal needs
 * have one number.
 */
final class Needs {

  /** The need that every sentence meets. */
  static final int NONE = 0;

  /** Of so many words a sentence has one nearly always. */
  private static final int LARGE = 300;

  private final Keys keys;
  private final Function<Step, Set<Integer>> asked;
  private final Map<Node, Set<Integer>> known = new IdentityHashMap<>();
  private final Map<Set<Integer>, Integer> numbers = new LinkedHashMap<>();

  /**
   * Starts without any.
   *
   * @param asked returns the keys of which a sentence must have one for a step to be taken in it;
   *     empty where the step asks for none
   */
  Needs(Keys keys, Function<Step, Set<Integer>> asked) {
    this.keys = keys;
    this.asked = asked;
    numbers.put(Set.of(), NONE);
  }

  /** Returns the number of the need of all that goes on from a node. */
  int from(Node node) {
    return number(of(node));
  }

  /** Returns the number of the need of patterns of which any may match. */
  int ofAny(List<Node> starts) {
    Union all = new Union();
    starts.forEach(start -> all.add(of(start)));
    return all.keys().size() > LARGE ? NONE : number(all.keys());
  }

  private int number(Set<Integer> need) {
    return numbers.computeIfAbsent(need, added -> numbers.size());
  }

  /** Returns the needs, each at the place of its number. */
  Set<Set<Integer>> all() {
    return numbers.keySet();
  }

  /** Returns the need of all that goes on from a node; empty where a way asks for nothing. */
  Set<Integer> of(Node node) {
    Set<Integer> need = known.get(node);
    if (need == null) {
      need = find(node);
      known.put(node, need);
    }
    return need;
  }

  private Set<Integer> find(Node node) {
    Union here = new Union();
    Union later = new Union();
    Union either = new Union();
    for (Step step : node.steps()) {
      Set<Integer> own = asked.apply(step);
      Set<Integer> next = step.next() == null ? Set.of() : of(step.next());
      here.add(own);
      later.add(next);
      either.add(rarer(own, next));
    }
    return rarer(rarer(here.keys(), later.keys()), either.keys());
  }

  private Set<Integer> rarer(Set<Integer> one, Set<Integer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return uses(one) < uses(other) ? one : other;
  }

  private int uses(Set<Integer> need) {
    int uses = 0;
    for (int key : need) {
      uses += keys.uses(key);
    }
    return uses;
  }

  /** The keys of several ways; none if one of the ways has none. */
  private static final class Union {
    private final Set<Integer> keys = new TreeSet<>();
    private boolean open;

    void add(Set<Integer> more) {
      open |= more.isEmpty();
      keys.addAll(more);
    }

    Set<Integer> keys() {
      return open ? Set.of() : keys;
    }
  }
}
