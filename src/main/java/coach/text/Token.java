package coach.text;

/**
 * A token as compiled patterns see it.
 *
 * @param word the key of the whole word, or -1 where no pattern names it
 * @param keys all its keys: the word, what it begins with and ends in, the lists that it may start
 * @param needs the needs of patterns that it meets
 * @param sign whether it is a sign and not a word
 */
record Token(int word, int[] keys, int[] needs, boolean sign) {

  boolean is(int key) {
    for (int own : keys) {
      if (own == key) {
        return true;
      }
    }
    return false;
  }
}
