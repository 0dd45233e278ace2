package coach.phrasebook;

/**
 * How a client writes, whatever his words; each figure that holds speaks a little for the kind.
 *
 * @param shorterThan words of the message; 0 where the card does not say
 * @param longerThan words of the message; 0 where the card does not say
 * @param questionsAtLeast questions in the message; 0 where the card does not say
 * @param sentencesShorterThan words of the average sentence; 0 where the card does not say
 */
public record Behaviour(
    int shorterThan, int longerThan, int questionsAtLeast, int sentencesShorterThan) {

  /** Returns how many of the figures hold for a message. */
  public int points(int words, int sentences, int questions) {
    int points = shorterThan > 0 && words < shorterThan ? 1 : 0;
    points += longerThan > 0 && words > longerThan ? 1 : 0;
    points += questionsAtLeast > 0 && questions >= questionsAtLeast ? 1 : 0;
    boolean terse = sentencesShorterThan > 0 && words < sentencesShorterThan * sentences;
    return points + (terse ? 1 : 0);
  }
}
