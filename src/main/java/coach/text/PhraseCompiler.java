package coach.text;

import coach.text.Node.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes code of patterns. A pattern is told by the group that it stands in and its place there. */
public final class PhraseCompiler {

  /** A pattern's start and how it is known. */
  private record Entry(int node, int pattern) {}

  private final Map<String, List<String>> lists;
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<String, Integer> beginnings = new LinkedHashMap<>();
  private final Map<String, Integer> endings = new LinkedHashMap<>();
  private final Map<String, Integer> listSets = new LinkedHashMap<>();
  private final Map<Node, Integer> emitted = new IdentityHashMap<>();
  private int[] code = new int[1024];
  private int size;

  /** Starts code whose patterns may name these word lists; their entries are plain patterns. */
  public PhraseCompiler(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  /** Compiles a set of groups and returns its address; throws a {@link PhraseSyntaxException}. */
  public int set(List<List<String>> groups) {
    TreeMap<Integer, List<Entry>> index = new TreeMap<>();
    for (int group = 0; group < groups.size(); group++) {
      List<String> patterns = groups.get(group);
      for (int i = 0; i < patterns.size(); i++) {
        add(patterns.get(i), group << PhraseCode.GROUP | i, index);
      }
    }
    return emit(index);
  }

  /** Returns the address of the set that a word list is; its only group is the list. */
  public int list(String name) {
    Integer known = listSets.get(name);
    if (known == null) {
      known = new PhraseCompiler.Plain().set(lists.get(name));
      listSets.put(name, known);
    }
    return known;
  }

  /** Returns all that was compiled; addresses stay as they were given. */
  public PhraseCode code() {
    return new PhraseCode(
        Arrays.copyOf(code, size),
        Dictionary.of(words.keySet()),
        Dictionary.of(beginnings.keySet()),
        Dictionary.of(endings.keySet()));
  }

  /** Entries of word lists, which name no lists themselves. */
  private final class Plain {
    int set(List<String> patterns) {
      TreeMap<Integer, List<Entry>> index = new TreeMap<>();
      for (int i = 0; i < patterns.size(); i++) {
        Node start = PhraseParser.parse(patterns.get(i), name -> false);
        file(new Entry(address(start), i), start, index);
      }
      return emit(index);
    }
  }

  private void add(String pattern, int known, Map<Integer, List<Entry>> index) {
    Node start = PhraseParser.parse(pattern, lists::containsKey);
    file(new Entry(address(start), known), start, index);
  }

  /** Files a pattern under every key that its first token may have. */
  private void file(Entry entry, Node node, Map<Integer, List<Entry>> index) {
    for (Step step : node.steps()) {
      switch (step.kind()) {
        case WORD, BEGINNING, ENDING, NUMBER, ANY -> put(key(step), entry, index);
        case LIST -> keys(list(step.text())).forEach(key -> put(key, entry, index));
        case START -> fileAtStart(entry, step.next(), index);
        default -> throw new PhraseSyntaxException("a pattern starts with a word, not with a gap or an end");
      }
    }
  }

  /** A gap may open a pattern that is bound to the sentence's start: there any word may be the first. */
  private void fileAtStart(Entry entry, Node node, Map<Integer, List<Entry>> index) {
    if (node.steps().stream().anyMatch(step -> step.kind() == Step.Kind.GAP)) {
      put(PhraseCode.ANY_KEY, entry, index);
    } else {
      file(entry, node, index);
    }
  }

  private static void put(int key, Entry entry, Map<Integer, List<Entry>> index) {
    List<Entry> entries = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private List<Integer> keys(int set) {
    return Arrays.stream(code, set + 1, set + 1 + code[set]).boxed().toList();
  }

  private int key(Step step) {
    return switch (step.kind()) {
      case WORD -> PhraseCode.wordKey(number(words, step.text()));
      case BEGINNING -> PhraseCode.beginningKey(number(beginnings, step.text()));
      case ENDING -> PhraseCode.endingKey(number(endings, step.text()));
      case NUMBER -> PhraseCode.NUMBER_KEY;
      default -> PhraseCode.ANY_KEY;
    };
  }

  private static int number(Map<String, Integer> numbers, String text) {
    return numbers.computeIfAbsent(text, t -> numbers.size());
  }

  /** Emits a node behind all that it leads to, and returns its address. */
  private int address(Node node) {
    Integer known = emitted.get(node);
    if (known != null) {
      return known;
    }
    List<Step> steps = node.steps();
    int[] run = new int[2 * steps.size()];
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int last = i == steps.size() - 1 ? PhraseCode.LAST : 0;
      run[2 * i] = asked(step) | last;
      run[2 * i + 1] = step.next() == null ? 0 : address(step.next());
    }
    int address = size;
    for (int number : run) {
      emit(number);
    }
    emitted.put(node, address);
    return address;
  }

  private int asked(Step step) {
    return switch (step.kind()) {
      case ACCEPT -> PhraseCode.ACCEPT;
      case GAP -> PhraseCode.GAP;
      case START -> PhraseCode.START;
      case END -> PhraseCode.END;
      case LIST -> PhraseCode.LIST | list(step.text()) << PhraseCode.ARGUMENT;
      default -> PhraseCode.TOKEN | key(step) << PhraseCode.ARGUMENT;
    };
  }

  private int emit(TreeMap<Integer, List<Entry>> index) {
    int set = size;
    emit(index.size());
    index.keySet().forEach(this::emit);
    int entries = size + index.size() + 1;
    for (List<Entry> under : index.values()) {
      emit(entries);
      entries += 2 * under.size();
    }
    emit(entries);
    for (List<Entry> under : index.values()) {
      for (Entry entry : under) {
        emit(entry.node());
        emit(entry.pattern());
      }
    }
    return set;
  }

  private void emit(int number) {
    if (size == code.length) {
      code = Arrays.copyOf(code, 2 * size);
    }
    code[size++] = number;
  }
}
