package coach.listen;

import coach.text.Words;

/**
 * A sentence of a paraphrase before it has its stem.
 *
 * @param words the points as the client wrote them
 * @param text one point, or several joined
 * @param clause whether a stem can lead into it
 * @param quoted whether it must be quoted
 * @param question whether the client asked it
 * @param closed whether nothing can be joined to it
 * @param first where its first point stands
 * @param last where its last point stands
 */
record Packing(
    String words,
    String text,
    boolean clause,
    boolean quoted,
    boolean question,
    boolean closed,
    Place first,
    Place last) {

  static Packing of(KeyPoint point) {
    boolean quoted = !point.said().sure();
    String text = quoted ? point.words() : point.said().text();
    boolean question = quoted && point.question();
    return new Packing(
        point.words(),
        text,
        point.clause(),
        quoted,
        question,
        quoted,
        point.place(),
        point.place());
  }

  /**
   * Returns both as one sentence.
   *
   * @param link what stands between them
   * @param added how the next one is said here
   */
  Packing and(Packing next, String link, String added) {
    return new Packing(
        words + (link.isBlank() ? " " : ", ") + next.words,
        text + link + added,
        clause,
        false,
        false,
        next.closed,
        first,
        next.last);
  }

  /** Returns it with other words of the client's, said as he wrote them. */
  Packing quoting(String written) {
    return new Packing(written, written, clause, quoted, question, closed, first, last);
  }

  Packing with(String changed) {
    return new Packing(words, changed, clause, quoted, question, closed, first, last);
  }

  boolean has(char sign) {
    return text.indexOf(sign) >= 0;
  }

  int count() {
    return Words.of(text).size();
  }
}
