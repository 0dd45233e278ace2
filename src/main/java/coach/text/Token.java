package coach.text;

/**
 * A token as compiled patterns see it.
 *
 * @param keys which entries of the code's dictionaries it is, begins with or ends in
 * @param sign whether it is a sign and not a word
 */
record Token(int[] keys, boolean sign) {

  static final int[] NO_KEYS = {};

  boolean is(int key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == key) {
        return true;
      }
    }
    return false;
  }
}
