package coach.listen;

import coach.text.Sentence;
import java.util.List;

/**
 * What a seller's turn answers to.
 *
 * @param last what the client said last; empty where that is not known
 * @param before what is known besides: what he said earlier, what both know of the matter
 * @param own what the seller himself has said
 */
public record TurnContext(String last, List<Sentence> before, List<Sentence> own) {

  /** Of an answer to these words, where what the seller has said stands among the rest. */
  public TurnContext(String last, List<Sentence> before) {
    this(last, before, List.of());
  }

  /** Of an answer to these words, when nothing else is known. */
  public static TurnContext of(String last) {
    return new TurnContext(last, List.of());
  }
}
