package coach.phrasebook;

import coach.text.Named;

/**
 * A way of writing that speaks for a kind of client, or against it, whatever his words: {@code
 * questions above 2: 1}.
 *
 * @param measure what is counted
 * @param above whether the figure must be above the limit, else below it
 * @param limit the limit, which itself does not count
 * @param points what it is worth; below 0 where it speaks against the kind
 */
public record Trait(Measure measure, boolean above, int limit, int points) {

  /** How a trait is written. */
  static final String FORM =
      "a measure, 'above' or 'below', a number, a colon and the points, as in"
          + " 'questions above 2: 1'; measures: "
          + String.join(", ", Named.ids(Measure.class));

  /** What is counted in a whole message. */
  public enum Measure implements Named {
    WORDS,
    WORDS_A_SENTENCE,
    QUESTIONS,
    EXCLAMATIONS,
    NUMBERS_IN_100_WORDS,
    TERMS_IN_QUOTES
  }

  /**
   * Reads a trait from the bullet of a card.
   *
   * @throws IllegalArgumentException where it is not written so
   */
  public static Trait of(String bullet) {
    String[] words = bullet.strip().replace(":", " : ").split(" +");
    for (Measure measure : Measure.values()) {
      boolean compared =
          words.length == 5 && (words[1].equals("above") || words[1].equals("below"));
      if (compared && words[0].equals(measure.id()) && words[3].equals(":")) {
        int limit = Integer.parseInt(words[2]);
        return new Trait(measure, words[1].equals("above"), limit, Integer.parseInt(words[4]));
      }
    }
    throw new IllegalArgumentException("this is no way of writing that can be counted");
  }

  /** Returns the points for a figure; 0 where it is not beyond the limit. */
  public int points(int figure) {
    boolean beyond = above ? figure > limit : figure < limit;
    return beyond ? points : 0;
  }
}
