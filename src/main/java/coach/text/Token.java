package coach.text;

/**
 * A token as compiled patterns see it.
 *
 * @param word the key of the whole word, or -1 where no pattern names it
 * @param keys all its keys: the word, what it begins with and ends in, the lists that it may start
 * @param own how many of them, the first ones, are no lists
 * @param traces of all its keys
 * @param needs the needs of patterns that it meets
 * @param sign whether it is a sign and not a word
 */
record Token(int word, int[] keys, int own, int traces, int[] needs, boolean sign) {

  /** The trace of no token at all: that of the sentence's end. */
  static final int END = 1;

  /** The trace that every token has, whatever its keys. */
  private static final int THERE = 1 << 1;

  /** The traces of which any token, and the end, has some. */
  static final int ANY = -1;

  /**
   * So many bits are left for words, of which a token is one at most, and for all other keys:
   * primes, over which they spread evenly.
   */
  private static final int WORD_BITS = 19;

  private static final int OTHER_BITS = 11;

  /** Returns the bit that a token with a key is sure to have; others may have it too. */
  static int trace(int key) {
    int bit = PhraseCode.isWord(key) ? key % WORD_BITS : WORD_BITS + key % OTHER_BITS;
    return THERE << 1 + bit;
  }

  /** Returns the traces of a token with some keys. */
  static int traces(int[] keys) {
    int traces = THERE;
    for (int key : keys) {
      traces |= trace(key);
    }
    return traces;
  }

  boolean is(int key) {
    return (traces & trace(key)) != 0 && has(key);
  }

  private boolean has(int key) {
    for (int own : keys) {
      if (own == key) {
        return true;
      }
    }
    return false;
  }
}
