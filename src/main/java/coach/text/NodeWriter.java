package coach.text;

import coach.text.Node.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Writes the nodes of patterns into code; those that hold the same stand there once. */
final class NodeWriter {

  /** So few words are asked for one by one. */
  private static final int FEW = 2;

  private final IntList code;
  private final Keys keys;
  private final ToIntFunction<String> lists;
  private final Map<Node, Integer> written = new IdentityHashMap<>();
  private final Map<List<Integer>, Integer> runs = new HashMap<>();

  /**
   * Starts to write.
   *
   * @param lists returns the address of the set that a word list is
   */
  NodeWriter(IntList code, Keys keys, ToIntFunction<String> lists) {
    this.code = code;
    this.keys = keys;
    this.lists = lists;
  }

  /** Writes a node, behind all that it leads to, and returns its address. */
  int address(Node node) {
    Integer known = written.get(node);
    if (known != null) {
      return known;
    }
    List<Integer> run = new ArrayList<>();
    List<Step> steps = node.steps();
    for (int i = 0; i < steps.size(); ) {
      int end = endOfWords(steps, i);
      Step step = steps.get(i);
      run.add(asked(steps.subList(i, end)) | (end == steps.size() ? PhraseCode.LAST : 0));
      run.add(step.next() == null ? 0 : address(step.next()));
      i = end;
    }
    int address = address(run);
    written.put(node, address);
    return address;
  }

  /** Returns the index after the words from a step on of which any leads to the same node. */
  private static int endOfWords(List<Step> steps, int from) {
    int end = from;
    while (end < steps.size()
        && steps.get(end).kind() == Step.Kind.WORD
        && steps.get(end).next() == steps.get(from).next()) {
      end++;
    }
    return end - from > FEW ? end : from + 1;
  }

  private int asked(List<Step> alike) {
    if (alike.size() > 1) {
      TreeSet<Integer> words = new TreeSet<>();
      alike.forEach(step -> words.add(keys.of(step)));
      List<Integer> run = new ArrayList<>(List.of(words.size()));
      run.addAll(words);
      return PhraseCode.ONE_OF | address(run) << PhraseCode.ARGUMENT;
    }
    Step step = alike.get(0);
    return switch (step.kind()) {
      case ACCEPT -> PhraseCode.ACCEPT;
      case GAP -> {
        List<Integer> traces = List.of(keys.traces(step.next()));
        yield PhraseCode.GAP | address(traces) << PhraseCode.ARGUMENT;
      }
      case START -> PhraseCode.START;
      case END -> PhraseCode.END;
      case LIST -> {
        List<Integer> list = List.of(keys.of(step), lists.applyAsInt(step.text()));
        yield PhraseCode.LIST | address(list) << PhraseCode.ARGUMENT;
      }
      case WORD -> PhraseCode.WORD | keys.of(step) << PhraseCode.ARGUMENT;
      default -> PhraseCode.TOKEN | keys.of(step) << PhraseCode.ARGUMENT;
    };
  }

  private int address(List<Integer> run) {
    return runs.computeIfAbsent(
        run,
        added -> {
          int address = code.size();
          code.add(added);
          return address;
        });
  }
}
