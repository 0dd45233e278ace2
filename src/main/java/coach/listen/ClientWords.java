package coach.listen;

import coach.text.Draft;
import coach.text.Message;
import coach.text.MessageParser;
import coach.text.Part;
import coach.text.PartKind;
import coach.text.Sentence;
import java.util.ArrayList;
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

  /**
   * Reads a message. A line on its own may look like a greeting or a sign-off ("Thanks, but no."):
   * where no body is found, everything that he wrote is taken.
   */
  public static ClientWords of(Message message) {
    List<Sentence> body = message.sentences(PartKind.BODY);
    if (body.isEmpty()) {
      body = new ArrayList<>();
      for (Part part : message.parts()) {
        if (part.kind() == PartKind.SALUTATION || part.kind() == PartKind.SIGN_OFF) {
          body.addAll(part.sentences());
        }
      }
    }
    return new ClientWords(message.draft().text(), body);
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
