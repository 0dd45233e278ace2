package coach.text;

import java.util.List;

/**
 * A part of a message; each paragraph, heading or list item of the body is one of its own.
 *
 * @param kind what it is
 * @param span where it stands
 * @param sentences its sentences; empty for headers, code, signatures and attributions
 */
public record Part(PartKind kind, Span span, List<Sentence> sentences) {

  public Part {
    sentences = List.copyOf(sentences);
  }

  public int wordCount() {
    return Sentence.wordCount(sentences);
  }
}
