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

  /**
   * Returns a sentence of the client on one line, without the marks that quoting put before its
   * lines.
   */
  static String of(Sentence sentence, Reading reading) {
    String text = reading.clientMessage().text(sentence.span());
    StringBuilder words = new StringBuilder(text.length());
    boolean lineStart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lineStart = c == '\n' || lineStart && (c == '>' || c == '|' || Character.isWhitespace(c));
      words.append(lineStart ? ' ' : c);
    }
    return Slots.oneLine(words.toString());
  }
}
