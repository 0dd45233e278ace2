package coach.listen;

import coach.text.Draft;
import coach.text.Message;
import coach.text.MessageParser;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * What a client said, pasted, typed or read from a mail; or what a seller answers.
 *
 * @param text what the sentences stand in
 * @param sentences all or some of his own, without quoted text and signature
 */
public record ClientWords(String text, List<Sentence> sentences) {

  /** A yes or a no has so many words at most. */
  private static final int ANSWER = 2;

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

  /** Returns these words and, after a blank line, what he said next. */
  public ClientWords then(ClientWords next) {
    if (text.isEmpty()) {
      return next;
    }
    String joint = "\n\n";
    int start = text.length() + joint.length();
    List<Sentence> all = new ArrayList<>(sentences);
    next.sentences.forEach(sentence -> all.add(sentence.moved(start)));
    return new ClientWords(text + joint + next.text, all);
  }

  /**
   * Returns what he says after a first sentence of a word or two, with which he answers a question;
   * all where he says no more.
   */
  public ClientWords pastTheAnswer() {
    boolean more = sentences.size() > 1 && sentences.get(0).wordCount() <= ANSWER;
    return more ? new ClientWords(text, sentences.subList(1, sentences.size())) : this;
  }

  /** Returns a number by which to pick among wordings, the same for the same words; 0 or more. */
  int seed() {
    return Math.floorMod(text.hashCode(), 1 << 16);
  }

  /** Returns how many words a reader would count. */
  public int count() {
    return Sentence.wordCount(sentences);
  }
}
