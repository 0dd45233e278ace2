package coach.text;

import coach.text.Node.Step;
import coach.text.PhraseIndex.Entry;
import java.util.List;
import java.util.function.BiConsumer;

/** Files patterns under the keys of the tokens that they may start with. */
final class PhraseFiler {

  private final Keys keys;
  private final NodeWriter nodes;
  private final Needs needs;

  PhraseFiler(Keys keys, NodeWriter nodes, Needs needs) {
    this.keys = keys;
    this.nodes = nodes;
    this.needs = needs;
  }

  /**
   * Files a pattern.
   *
   * @param pattern the number that it is known by
   */
  void file(Node start, int pattern, PhraseIndex index) {
    file(start, pattern, index, index::put);
  }

  private void file(Node node, int pattern, PhraseIndex index, BiConsumer<Integer, Entry> place) {
    for (Step step : node.steps()) {
      switch (step.kind()) {
        case WORD, BEGINNING, ENDING, NUMBER, ANY ->
            place.accept(keys.of(step), after(step, pattern));
        case LIST -> place.accept(keys.of(step), list(step, pattern));
        case START -> fileAtStart(step.next(), pattern, index);
        default ->
            throw new PhraseSyntaxException(
                "a pattern starts with a word, not with a gap or an end");
      }
    }
  }

  /**
   * A gap may open a pattern that is bound to the sentence's start: there any word may be the
   * first.
   */
  private void fileAtStart(Node node, int pattern, PhraseIndex index) {
    if (node.steps().stream().anyMatch(step -> step.kind() == Step.Kind.GAP)) {
      Entry entry = new Entry(Token.ANY, condition(node, 0), nodes.address(node), pattern);
      index.putBound(PhraseCode.ANY_KEY, entry);
    } else {
      file(node, pattern, index, index::putBound);
    }
  }

  /** Returns the way into a pattern whose first step takes the token that it is filed under. */
  private Entry after(Step step, int pattern) {
    int condition = condition(step.next(), Candidates.TAKEN);
    return new Entry(keys.traces(step.next()), condition, nodes.address(step.next()), pattern);
  }

  /** Returns the way into a pattern whose first step may take several tokens. */
  private Entry list(Step step, int pattern) {
    Node node = new Node(List.of(step));
    return new Entry(Token.ANY, condition(node, 0), nodes.address(node), pattern);
  }

  private int condition(Node rest, int mark) {
    return needs.from(rest) << Candidates.NEED | mark;
  }
}
