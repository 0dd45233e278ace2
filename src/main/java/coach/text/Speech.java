package coach.text;

import java.util.List;

/**
 * Reads what was said in a talk: all of it is body, and nothing a greeting or a signature.
 *
 * <p>Immutable.
 */
public final class Speech {

  private final Sentences sentences;

  /** Makes a reader for a language. */
  public Speech(Language language) {
    sentences = new Sentences(language);
  }

  /** Returns a turn as a message of one part; without a part where nothing was said. */
  public Message of(String turn) {
    Draft draft = Draft.ofText("", turn);
    List<Sentence> said = sentences.of(turn, 0, turn.length(), 0);
    Part body = new Part(PartKind.BODY, new Span(0, turn.length()), said);
    return new Message(draft, Headers.NONE, said.isEmpty() ? List.of() : List.of(body));
  }
}
