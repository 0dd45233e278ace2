package coach.text;

import coach.text.Node.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Makes code of patterns. A pattern is told by the group that it stands in and its place there. */
public final class PhraseCompiler {

  private final Map<String, List<String>> lists;
  private final Map<String, List<Node>> listEntries = new HashMap<>();
  private final Map<String, Node> listNodes = new HashMap<>();
  private final Map<String, Integer> listSets = new HashMap<>();
  private final IntList code = new IntList(1024);
  private final Keys keys = new Keys();
  private final NodeWriter nodes = new NodeWriter(code, keys, this::list);
  private final Needs needs = new Needs(keys, this::needed);
  private final PhraseFiler filer = new PhraseFiler(keys, nodes, needs);

  /** Starts code whose patterns may name these word lists; their entries are plain patterns. */
  public PhraseCompiler(Map<String, List<String>> lists) {
    this.lists = lists;
    // Nothing stands at the address 0: in tables it means none.
    code.add(0);
  }

  /** Compiles a set of groups and returns its address; throws a {@link PhraseSyntaxException}. */
  public int set(List<List<String>> groups) {
    List<Node> starts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (int i = 0; i < groups.get(group).size(); i++) {
        starts.add(read(groups.get(group).get(i), lists::containsKey));
        numbers.add(PhraseCode.pattern(group, i));
      }
    }
    return index(starts, numbers).emit(code);
  }

  /** Returns the address of the set that a word list is; its only group is the list. */
  public int list(String name) {
    Integer known = listSets.get(name);
    if (known == null) {
      List<Node> starts = entries(name);
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        numbers.add(i);
      }
      known = index(starts, numbers).emit(code);
      listSets.put(name, known);
    }
    return known;
  }

  private List<Node> entries(String list) {
    return listEntries.computeIfAbsent(
        list,
        // An entry names no list itself.
        name -> lists.get(name).stream().map(entry -> read(entry, inner -> false)).toList());
  }

  /** Returns the state in which any entry of a list may follow. */
  private Node node(String list) {
    return listNodes.computeIfAbsent(
        list,
        name -> {
          List<Step> steps = new ArrayList<>();
          entries(name).forEach(entry -> steps.addAll(entry.steps()));
          return new Node(steps);
        });
  }

  /** Returns all that was compiled; addresses stay as they were given. */
  public PhraseCode code() {
    Traits traits = new Traits();
    keys.lists().forEach(name -> traits.start(keys.list(name), firsts(node(name))));
    int number = 0;
    for (Set<Integer> need : needs.all()) {
      traits.meet(number++, need);
    }
    int address = traits.emit(code);
    return new PhraseCode(code.toArray(), address, number, keys.vocabulary());
  }

  private Node read(String pattern, Predicate<String> named) {
    Node start = PhraseParser.parse(pattern, named);
    count(start, Collections.newSetFromMap(new IdentityHashMap<>()));
    return start;
  }

  private void count(Node node, Set<Node> counted) {
    if (counted.add(node)) {
      for (Step step : node.steps()) {
        asked(step).forEach(keys::countUse);
        if (step.next() != null) {
          count(step.next(), counted);
        }
      }
    }
  }

  /** Returns the keys of which a token must have one to take a step; empty if it need have none. */
  private Set<Integer> asked(Step step) {
    return switch (step.kind()) {
      case WORD, BEGINNING, ENDING, NUMBER -> Set.of(keys.of(step));
      case LIST -> firsts(node(step.text()));
      default -> Set.of();
    };
  }

  /** Returns the keys of which a sentence must have one for a step to be taken in it. */
  private Set<Integer> needed(Step step) {
    return step.kind() == Step.Kind.LIST ? needs.of(node(step.text())) : asked(step);
  }

  /** Returns the keys that the first token after a state may have. */
  private Set<Integer> firsts(Node node) {
    Set<Integer> firsts = new TreeSet<>();
    for (Step step : node.steps()) {
      switch (step.kind()) {
        case START -> firsts.addAll(firsts(step.next()));
        case GAP -> firsts.add(PhraseCode.ANY_KEY);
        case END, ACCEPT -> {}
        default -> firsts.add(keys.of(step));
      }
    }
    return firsts;
  }

  private PhraseIndex index(List<Node> starts, List<Integer> numbers) {
    PhraseIndex index = new PhraseIndex(needs.ofAny(starts));
    for (int i = 0; i < starts.size(); i++) {
      filer.file(starts.get(i), numbers.get(i), index);
    }
    return index;
  }
}
