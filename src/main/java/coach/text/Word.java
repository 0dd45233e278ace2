package coach.text;

/**
 * A token of a sentence: a word, a number, a link or a sign that patterns may name.
 *
 * @param start first offset in the draft's text
 * @param end first offset after
 * @param text as {@link Words#fold} makes it
 * @param kind what it is
 * @param capital whether it was written with a capital first letter
 * @param quoted whether it stands in quotation marks or code, so that it is not the author's own
 */
public record Word(int start, int end, String text, Kind kind, boolean capital, boolean quoted) {

  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    LINK,
    SIGN;

    /** Whether a reader would count it as a word. */
    public boolean counts() {
      return this != SIGN;
    }
  }

  public Span span() {
    return new Span(start, end);
  }

  /** Returns the token as it stands in a text with so many characters more before it. */
  Word moved(int by) {
    return new Word(start + by, end + by, text, kind, capital, quoted);
  }
}
