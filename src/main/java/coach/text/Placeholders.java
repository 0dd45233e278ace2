package coach.text;

/** Tells words that wait to be replaced, as those of {@code {{first name}}}. */
public final class Placeholders {

  /** The signs that stand right before such a word. */
  private static final String OPENERS = "{[<%|_*$";

  private Placeholders() {}

  /** Whether a word opens like one that waits. */
  public static boolean opens(CharSequence text, Word word) {
    return Gap.isAfter(text, word, OPENERS);
  }
}
