package coach.text;

/** What the letters around a full stop say about it in any language. */
final class FullStop {

  private FullStop() {}

  /** Whether the stop is one of several with blanks between, as some write an ellipsis. */
  static boolean isSpacedDot(CharSequence text, int at, int end) {
    return at + 2 < end && text.charAt(at + 1) == ' ' && text.charAt(at + 2) == '.';
  }

  /** Whether two sentences stand together without a blank: {@code to the store.Please call}. */
  static boolean isGlued(CharSequence text, int at, int end) {
    if (at < 3 || at + 3 > end || !Character.isUpperCase(text.charAt(at + 1))) {
      return false;
    }
    for (int i = at - 3; i < at + 3; i++) {
      boolean small = i < at || i == at + 2;
      if (small && !Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    int to = at + 1;
    while (to < end && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to == end
        || Blank.is(text.charAt(to))
        || text.charAt(to) == ','
        || text.charAt(to) == '\'';
  }

  /** Whether the stop belongs to the number of a list item, at the very start. */
  static boolean isEnumerator(CharSequence text, int start, int from, String word) {
    if (word.length() > 3 || from - start > 20) {
      return false;
    }
    for (int i = start; i < from; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return Character.isDigit(word.charAt(0)) || word.length() == 1;
  }

  /** Whether a word is one letter, or letters with stops between: a name's initial, U.S, p.m. */
  static boolean isInitial(String word) {
    if (!Character.isLetter(word.charAt(0)) || Words.standsAlone(word.charAt(0))) {
      return false;
    }
    return word.length() == 1 || word.charAt(word.length() - 2) == '.';
  }
}
