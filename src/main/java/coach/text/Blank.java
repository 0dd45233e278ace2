package coach.text;

/** What counts as blank in a message: spaces of every width, and marks that show nothing. */
final class Blank {

  private Blank() {}

  static boolean is(char c) {
    if (c <= ' ') {
      return true;
    }
    return c >= '\u007F' && isUnseen(c);
  }

  /** Returns the first offset from {@code from} on that is not blank, or {@code end}. */
  static int skip(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the offset after the last character before {@code end} that is not blank, or start. */
  static int back(CharSequence text, int start, int end) {
    int at = end;
    while (at > start && is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isUnseen(char c) {
    return c == '\u00A0'
        || c == '\u0085'
        || c == '\u007F'
        || c == '\uFEFF'
        || c >= '\u2000' && c <= '\u200B'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u3000';
  }
}
