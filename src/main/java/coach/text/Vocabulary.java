package coach.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The words that patterns name.
 *
 * @param words whole words
 * @param beginnings what {@code word*} asks for
 * @param endings what {@code *word} asks for
 */
record Vocabulary(Dictionary words, Dictionary beginnings, Dictionary endings) {

  /** Returns the key of a token as a whole word, or -1 if no pattern names it. */
  int wordKey(String text) {
    int number = words.find(text, 0, text.length());
    return number < 0 ? -1 : PhraseCode.wordKey(number);
  }

  /** Adds the keys of what a token begins with and ends in. */
  void addParts(String text, IntList keys) {
    int length = text.length();
    for (int cut = 1; cut <= Math.min(length, beginnings.longest()); cut++) {
      int number = beginnings.find(text, 0, cut);
      if (number >= 0) {
        keys.add(PhraseCode.beginningKey(number));
      }
    }
    for (int cut = Math.max(1, length - endings.longest()); cut < length; cut++) {
      int number = endings.find(text, cut, length);
      if (number >= 0) {
        keys.add(PhraseCode.endingKey(number));
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    words.write(out);
    beginnings.write(out);
    endings.write(out);
  }

  static Vocabulary read(ByteBuffer in) {
    return new Vocabulary(Dictionary.read(in), Dictionary.read(in), Dictionary.read(in));
  }
}
