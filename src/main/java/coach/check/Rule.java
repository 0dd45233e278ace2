package coach.check;

import java.util.List;

/** One rule at work: looks at a reading of a message and says what it found, in any order. */
interface Rule {

  List<Finding> check(Reading reading);

  /** Returns what it found, and the client's questions where it looked for their answers. */
  default Outcome outcome(Reading reading) {
    return new Outcome(check(reading), List.of());
  }

  /**
   * What a rule says of a message.
   *
   * @param asked the client's questions; empty where the rule looks for no answers
   */
  record Outcome(List<Finding> findings, List<ClientQuestion> asked) {}
}
