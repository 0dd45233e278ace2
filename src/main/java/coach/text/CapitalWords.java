package coach.text;

/** Recognises words written in capital letters only, as in a gap to be filled: CLIENT NAME. */
final class CapitalWords {

  /** So many letters at least; two are a key or a country, three a currency or an airport. */
  private static final int LEAST = 4;

  private CapitalWords() {}

  /** Returns the offset after the words that start at {@code at}, or -1 where there are none. */
  static int end(String text, int at, int end) {
    int letters = 0;
    int i = at;
    while (i < end && belongs(text.charAt(i))) {
      letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      i++;
    }
    boolean whole = i == end || !Character.isLetterOrDigit(text.charAt(i));
    return letters >= LEAST && whole ? i : -1;
  }

  private static boolean belongs(char c) {
    return Character.isUpperCase(c) || " _-/'’&,.".indexOf(c) >= 0;
  }
}
