package coach.check;

import coach.text.Sentence;

/** The client's words as he wrote them. */
final class ClientText {

  private ClientText() {}

  /** Returns how many words the client wrote. */
  static int words(Reading reading) {
    int count = 0;
    for (Sentence sentence : reading.clientWords()) {
      count += sentence.wordCount();
    }
    return count;
  }
}
