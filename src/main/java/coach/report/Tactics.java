package coach.report;

import coach.listen.Inquiry;

/** Shows how to go on with a prospect. */
final class Tactics {

  private Tactics() {}

  static String line(Inquiry.Tactic tactic) {
    String words = Printable.line(String.join(", ", tactic.words()));
    String seen = words.isEmpty() ? "" : " (\u201C" + words + "\u201D)";
    return tactic.id()
        + seen
        + ": "
        + Printable.line(tactic.text())
        + "  ["
        + tactic.method()
        + "]";
  }
}
