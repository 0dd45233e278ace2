package coach.listen;

import coach.text.Draft;
import coach.text.Message;
import coach.text.MessageParser;
import coach.text.Sentence;
import java.util.List;

/**
 * What a client said, pasted, typed or read from a mail.
 *
 * @param text what the sentences stand in
 * @param sentences his own, without quoted text and signature
 */
public record ClientWords(String text, List<Sentence> sentences) {

  public ClientWords {
    sentences = List.copyOf(sentences);
  }

  /** Reads a draft, see {@link #of(Message)}. */
  public static ClientWords of(Draft draft, MessageParser parser) {
    return of(parser.parse(draft));
  }

  /** Takes what the author of a message says. */
  public static ClientWords of(Message message) {
    return new ClientWords(message.draft().text(), message.said());
  }

  /** Returns how many words a reader would count. */
  public int count() {
    int count = 0;
    for (Sentence sentence : sentences) {
      count += sentence.wordCount();
    }
    return count;
  }
}
