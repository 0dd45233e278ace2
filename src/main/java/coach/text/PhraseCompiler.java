package coach.text;

import coach.text.Node.Step;
import coach.text.PhraseIndex.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Makes code of patterns. A pattern is told by the group that it stands in and its place there. */
public final class PhraseCompiler {

  /**
   * A pattern with more choices for its second token is not filed by it: that would take much room.
   */
  private static final int CHOICES = 12;

  private final Map<String, List<String>> lists;
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<String, Integer> beginnings = new LinkedHashMap<>();
  private final Map<String, Integer> endings = new LinkedHashMap<>();
  private final Map<String, Integer> listSets = new LinkedHashMap<>();
  private final Map<String, Integer> listNumbers = new LinkedHashMap<>();
  private final Map<String, PhraseIndex> listIndexes = new HashMap<>();
  private final Map<Node, Integer> emitted = new IdentityHashMap<>();

  /** Nodes by what they hold: patterns that end alike share their ends. */
  private final Map<List<Integer>, Integer> runs = new HashMap<>();

  private final CodeBuffer code = new CodeBuffer();

  /** Starts code whose patterns may name these word lists; their entries are plain patterns. */
  public PhraseCompiler(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  /** Compiles a set of groups and returns its address; throws a {@link PhraseSyntaxException}. */
  public int set(List<List<String>> groups) {
    PhraseIndex index = new PhraseIndex();
    for (int group = 0; group < groups.size(); group++) {
      List<String> patterns = groups.get(group);
      for (int i = 0; i < patterns.size(); i++) {
        add(patterns.get(i), lists::containsKey, group << PhraseCode.GROUP | i, index);
      }
    }
    return index.emit(code);
  }

  /** Returns the address of the set that a word list is; its only group is the list. */
  public int list(String name) {
    Integer known = listSets.get(name);
    if (known == null) {
      PhraseIndex index = new PhraseIndex();
      List<String> entries = lists.get(name);
      for (int i = 0; i < entries.size(); i++) {
        // An entry names no list itself.
        add(entries.get(i), inner -> false, i, index);
      }
      known = index.emit(code);
      listSets.put(name, known);
      listIndexes.put(name, index);
    }
    return known;
  }

  /** Returns all that was compiled; addresses stay as they were given. */
  public PhraseCode code() {
    int starts = emitListStarts();
    return new PhraseCode(
        code.toArray(),
        starts,
        Dictionary.of(words.keySet()),
        Dictionary.of(beginnings.keySet()),
        Dictionary.of(endings.keySet()));
  }

  private void add(String pattern, Predicate<String> named, int known, PhraseIndex index) {
    Node start = PhraseParser.parse(pattern, named);
    file(new Entry(address(start), known), start, index);
  }

  /** Files a pattern under every key that its first token may have, and its second. */
  private void file(Entry entry, Node node, PhraseIndex index) {
    for (Step step : node.steps()) {
      switch (step.kind()) {
        case WORD, BEGINNING, ENDING, NUMBER, ANY ->
            fileSecond(entry, key(step), step.next(), index);
        case LIST -> index.put(key(step), PhraseCode.SECOND_KEY, entry);
        case START -> fileAtStart(entry, step.next(), index);
        default ->
            throw new PhraseSyntaxException(
                "a pattern starts with a word, not with a gap or an end");
      }
    }
  }

  private void fileSecond(Entry entry, int first, Node node, PhraseIndex index) {
    if (node.steps().size() > CHOICES) {
      index.put(first, PhraseCode.SECOND_KEY, entry);
      return;
    }
    for (Step step : node.steps()) {
      switch (step.kind()) {
        case WORD, BEGINNING, ENDING, NUMBER, ANY, LIST -> index.put(first, key(step), entry);
        default -> index.put(first, PhraseCode.SECOND_KEY, entry);
      }
    }
  }

  /**
   * A gap may open a pattern that is bound to the sentence's start: there any word may be the
   * first.
   */
  private void fileAtStart(Entry entry, Node node, PhraseIndex index) {
    if (node.steps().stream().anyMatch(step -> step.kind() == Step.Kind.GAP)) {
      index.put(PhraseCode.ANY_KEY, PhraseCode.SECOND_KEY, entry);
    } else {
      file(entry, node, index);
    }
  }

  private int key(Step step) {
    return switch (step.kind()) {
      case WORD -> PhraseCode.wordKey(number(words, step.text()));
      case BEGINNING -> PhraseCode.beginningKey(number(beginnings, step.text()));
      case ENDING -> PhraseCode.endingKey(number(endings, step.text()));
      case NUMBER -> PhraseCode.NUMBER_KEY;
      case LIST -> PhraseCode.listKey(number(listNumbers, step.text()));
      default -> PhraseCode.ANY_KEY;
    };
  }

  private static int number(Map<String, Integer> numbers, String text) {
    return numbers.computeIfAbsent(text, t -> numbers.size());
  }

  /** Emits a node, behind all that it leads to, and returns its address. */
  private int address(Node node) {
    Integer known = emitted.get(node);
    if (known != null) {
      return known;
    }
    List<Integer> run = new ArrayList<>();
    List<Step> steps = node.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int last = i == steps.size() - 1 ? PhraseCode.LAST : 0;
      run.add(asked(step) | last);
      run.add(step.next() == null ? 0 : address(step.next()));
    }
    int address = runs.computeIfAbsent(run, this::emit);
    emitted.put(node, address);
    return address;
  }

  private int emit(List<Integer> run) {
    int address = code.size();
    code.add(run);
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

  /** Emits which lists a token may start an entry of, by its keys. */
  private int emitListStarts() {
    TreeMap<Integer, Set<Integer>> starts = new TreeMap<>();
    listNumbers.forEach(
        (name, number) ->
            listIndexes
                .get(name)
                .keys()
                .forEach(
                    key ->
                        starts
                            .computeIfAbsent(key, k -> new TreeSet<>())
                            .add(PhraseCode.listKey(number))));
    List<Integer> runs = new ArrayList<>();
    for (Set<Integer> lists : starts.values()) {
      runs.add(code.size());
      code.add(lists.size());
      code.add(lists);
    }
    int address = code.size();
    code.add(runs.size());
    code.add(starts.keySet());
    code.add(runs);
    return address;
  }
}
