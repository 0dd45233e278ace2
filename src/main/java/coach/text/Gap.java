package coach.text;

import java.util.List;

/** What stands between two tokens: blanks and the signs that are no tokens. */
public final class Gap {

  private Gap() {}

  /**
   * Whether nothing but these signs stands between two tokens; a blank among them allows line ends.
   */
  public static boolean isOf(CharSequence text, List<Word> words, int from, int to, String signs) {
    for (int i = words.get(from).end(); i < words.get(to).start(); i++) {
      char c = text.charAt(i);
      if (signs.indexOf(Character.isWhitespace(c) ? ' ' : c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether any of these signs stands between two tokens. */
  public static boolean has(CharSequence text, List<Word> words, int from, int to, String signs) {
    for (int i = words.get(from).end(); i < words.get(to).start(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token stands right after one of these signs. */
  public static boolean isAfter(CharSequence text, Word word, String signs) {
    return word.start() > 0 && signs.indexOf(text.charAt(word.start() - 1)) >= 0;
  }
}
