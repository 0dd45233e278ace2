package coach.text;

import java.util.List;

/**
 * A state of a compiled pattern: the steps that may be taken from here, first choice first.
 *
 * @param steps the steps
 */
record Node(List<Step> steps) {

  /** The state in which a pattern has matched. */
  static final Node ACCEPT = new Node(List.of(new Step(Step.Kind.ACCEPT, "", null, null)));

  /**
   * One step of a pattern.
   *
   * @param kind what it asks of the next token
   * @param text the word, beginning or ending asked for
   * @param list the word list asked for; null unless {@code kind} is LIST
   * @param next where the step leads; null for ACCEPT
   */
  record Step(Kind kind, String text, PhraseIndex<String> list, Node next) {

    enum Kind {
      WORD,
      BEGINNING,
      ENDING,
      NUMBER,
      ANY,
      GAP,
      LIST,
      START,
      END,
      ACCEPT
    }

    /** Returns what the step asks of a token, without where it leads. */
    Step shape() {
      return new Step(kind, text, null, null);
    }

    /** Whether the step takes one token and this is such a token. */
    boolean takes(Word word) {
      String found = word.text();
      return switch (kind) {
        case WORD -> found.equals(text);
        case BEGINNING -> found.startsWith(text);
        case ENDING -> found.endsWith(text) && found.length() > text.length();
        case NUMBER -> word.kind() == Word.Kind.NUMBER;
        case ANY -> word.kind().counts();
        default -> false;
      };
    }
  }
}
