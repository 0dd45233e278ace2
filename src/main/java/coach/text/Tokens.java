package coach.text;

import java.util.List;

/** The tokens of a sentence as compiled patterns see them. */
final class Tokens {

  private final PhraseCode code;
  private final Token[] tokens;

  /** The needs that the sentence meets, one bit each. */
  private final long[] met;

  Tokens(List<Word> words, PhraseCode code) {
    this.code = code;
    tokens = new Token[words.size()];
    met = new long[(code.needs() >> 6) + 1];
    met[0] = 1L << Needs.NONE;
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = code.token(words.get(i));
      for (int need : tokens[i].needs()) {
        met[need >> 6] |= 1L << need;
      }
    }
  }

  /** Returns the code whose patterns see the tokens so. */
  PhraseCode code() {
    return code;
  }

  int size() {
    return tokens.length;
  }

  Token at(int index) {
    return tokens[index];
  }

  /** Returns the traces of the token at an index, or of the end behind the last. */
  int traces(int index) {
    return index < tokens.length ? tokens[index].traces() : Token.END;
  }

  /** Whether the sentence holds one of the words of a need. */
  boolean meet(int need) {
    return (met[need >> 6] & 1L << need) != 0;
  }
}
