package coach.text;

import coach.text.Node.Step;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Gives keys to all that patterns ask of a token, and counts how many ask for each. */
final class Keys {

  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<String, Integer> beginnings = new LinkedHashMap<>();
  private final Map<String, Integer> endings = new LinkedHashMap<>();
  private final Map<String, Integer> lists = new LinkedHashMap<>();
  private final Map<Integer, Integer> uses = new HashMap<>();

  /** Returns the key that a step asks for. */
  int of(Step step) {
    return switch (step.kind()) {
      case WORD -> PhraseCode.wordKey(number(words, step.text()));
      case BEGINNING -> PhraseCode.beginningKey(number(beginnings, step.text()));
      case ENDING -> PhraseCode.endingKey(number(endings, step.text()));
      case LIST -> list(step.text());
      case NUMBER -> PhraseCode.NUMBER_KEY;
      case ANY -> PhraseCode.ANY_KEY;
      default -> throw new IllegalArgumentException(step.kind() + " asks for no token");
    };
  }

  /** Returns traces of which a token that is next has some, whichever way leads on from a node. */
  int traces(Node node) {
    int traces = 0;
    for (Step step : node.steps()) {
      traces |=
          switch (step.kind()) {
            case WORD, BEGINNING, ENDING, NUMBER, ANY, LIST -> Token.trace(of(step));
            default -> Token.ANY;
          };
    }
    return traces;
  }

  /** Returns the key of a token that may start an entry of a word list. */
  int list(String name) {
    return PhraseCode.listKey(number(lists, name));
  }

  /** Returns the names of the word lists that patterns ask for. */
  Set<String> lists() {
    return lists.keySet();
  }

  private static int number(Map<String, Integer> numbers, String text) {
    return numbers.computeIfAbsent(text, t -> numbers.size());
  }

  void countUse(int key) {
    uses.merge(key, 1, Integer::sum);
  }

  /** Returns how many patterns ask for a key, at least 1. */
  int uses(int key) {
    return Math.max(1, uses.getOrDefault(key, 0));
  }

  /** Returns what reads the tokens of a text. */
  Vocabulary vocabulary() {
    return new Vocabulary(
        Dictionary.of(words.keySet()),
        Dictionary.of(beginnings.keySet()),
        Dictionary.of(endings.keySet()));
  }
}
