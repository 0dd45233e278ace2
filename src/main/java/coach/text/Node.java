package coach.text;

import java.util.List;

/**
 * A state of a pattern that was read: the steps that may be taken from here, first choice first.
 *
 * @param steps the steps
 */
record Node(List<Step> steps) {

  /** The state in which a pattern has matched. */
  static final Node ACCEPT = new Node(List.of(new Step(Step.Kind.ACCEPT, "", null)));

  /**
   * One step of a pattern.
   *
   * @param kind what it asks of the next token
   * @param text the word, beginning or ending asked for, or the name of the list
   * @param next where the step leads; null for ACCEPT
   */
  record Step(Kind kind, String text, Node next) {

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
  }
}
