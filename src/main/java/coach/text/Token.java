package coach.text;

import java.util.List;

/**
 * A token as compiled patterns see it.
 *
 * @param word the key of the whole word, or -1 where no pattern names it
 * @param keys all its keys: the word, what it begins with and ends in, the lists that it may start
 * @param traces of all its keys
 * @param needs the needs of patterns that it meets
 * @param sign whether it is a sign and not a word
 */
record Token(int word, int[] keys, long traces, int[] needs, boolean sign) {

  /** The trace of no token at all: that of the sentence's end. */
  static final long END = 1;

  /** The trace that every token has, whatever its keys. */
  private static final long THERE = 1 << 1;

  /** The traces of which any token, and the end, has some. */
  static final long ANY = -1;

  /** So many bits are left for the keys: a prime, over which they spread evenly. */
  private static final int BITS = 61;

  /** Returns the bit that a token with a key is sure to have; others may have it too. */
  static long trace(int key) {
    return THERE << 1 + key % BITS;
  }

  /** Returns traces as two numbers of the code. */
  static List<Integer> halves(long traces) {
    return List.of((int) traces, (int) (traces >>> Integer.SIZE));
  }

  /** Returns the traces of a token with some keys. */
  static long traces(int[] keys) {
    long traces = THERE;
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
