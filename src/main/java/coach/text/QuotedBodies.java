package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what somebody else wrote in the body of his message: his words, without greeting or
 * signature.
 */
final class QuotedBodies {

  private final QuoteFinder quotes;
  private final SignatureFinder signatures;
  private final PartCutter cutter;

  /**
   * Makes a listener.
   *
   * @param cutter cuts quoted messages, and does not listen to what these quote in turn
   */
  QuotedBodies(QuoteFinder quotes, SignatureFinder signatures, PartCutter cutter) {
    this.quotes = quotes;
    this.signatures = signatures;
    this.cutter = cutter;
  }

  /** Returns the sentences of the quoted lines {@code from} to {@code to}. */
  List<Sentence> sentences(Unquoted unquoted, int from, int to) {
    Layout quoted = unquoted.lines(quotes.start(unquoted, from, to), to);
    quotes.mark(quoted);
    signatures.mark(quoted);
    List<Part> parts = new ArrayList<>();
    cutter.cut(quoted, Draft.Format.TEXT, parts);
    List<Sentence> sentences = new ArrayList<>();
    for (Part part : parts) {
      if (part.kind() == PartKind.BODY) {
        sentences.addAll(part.sentences());
      }
    }
    return sentences;
  }
}
