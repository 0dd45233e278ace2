package coach.check;

/**
 * A question of the client.
 *
 * @param text in his words, on one line
 * @param answered whether something in the draft seems to answer it; of two that do not seem so,
 *     about one is answered in words that have nothing to do with the question
 */
public record ClientQuestion(String text, boolean answered) {}
