package coach.text;

/** Reads whole numbers that are written in digits alone. */
public final class Digits {

  /** A longer run is no day, month or year. */
  private static final int MOST = 4;

  private Digits() {}

  /** Whether a text is digits from 0 to 9 and nothing else, at least one. */
  public static boolean are(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * Returns the number that a stretch of a text is, in the digits of any script; -1 where it is
   * none, or longer than a year.
   */
  public static int number(CharSequence text, int start, int end) {
    int value = end > start && end - start <= MOST ? 0 : -1;
    for (int i = start; i < end && value >= 0; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      value = digit < 0 ? -1 : value * 10 + digit;
    }
    return value;
  }

  /** Returns the number that a whole text is; -1 where it is none, or longer than a year. */
  public static int number(CharSequence text) {
    return number(text, 0, text.length());
  }
}
