package coach.check;

import coach.text.Sentence;
import java.util.List;

/**
 * The figures of a message's body.
 *
 * @param words words
 * @param sentences sentences
 * @param longestSentence words of the longest sentence
 * @param openQuestions questions that cannot be answered by yes or no
 * @param closedQuestions the other questions
 * @param you words that speak of the client
 * @param we words that speak of the author's company
 * @param i words that speak of the author
 * @param readability LIX, see {@link Readability}
 */
public record Metrics(
    int words,
    int sentences,
    int longestSentence,
    int openQuestions,
    int closedQuestions,
    int you,
    int we,
    int i,
    int readability) {

  /** Words a minute of a calm speaker: 130 in the middle of the usual 120 to 140. */
  private static final int SPOKEN_PER_MINUTE = 130;

  static Metrics of(Reading reading, Pronouns pronouns) {
    List<Sentence> body = reading.body();
    List<Sentence> questions = Questions.in(body);
    int open = Questions.open(questions, reading.language());
    int longest = 0;
    int counted = 0;
    for (Sentence sentence : body) {
      longest = Math.max(longest, sentence.wordCount());
      counted += sentence.wordCount() > 0 ? 1 : 0;
    }
    return new Metrics(
        reading.bodyWords(),
        counted,
        longest,
        open,
        questions.size() - open,
        pronouns.you(body),
        pronouns.we(body),
        pronouns.author(body),
        Readability.lix(body));
  }

  /** Returns words per sentence; 0 for an empty body. */
  public double wordsPerSentence() {
    return sentences == 0 ? 0 : Math.round(10.0 * words / sentences) / 10.0;
  }

  /** Returns how long the body takes to say, in seconds. */
  public int speakingSeconds() {
    return Math.round(60f * words / SPOKEN_PER_MINUTE);
  }
}
