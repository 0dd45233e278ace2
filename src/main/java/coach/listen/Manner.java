package coach.listen;

import coach.phrasebook.Trait;
import coach.text.Sentence;
import coach.text.Word;
import java.util.List;

/**
 * How somebody writes, whatever his words: the figures of a whole message.
 *
 * @param words as a reader would count them
 * @param sentences how many
 * @param questions sentences that ask
 * @param exclamations exclamation marks
 * @param numbers figures such as 14:00 or 20k
 * @param terms passages of a few words in quotation marks: words that he repeats and does not use
 */
record Manner(int words, int sentences, int questions, int exclamations, int numbers, int terms) {

  /** A passage of more words in quotation marks is somebody's speech. */
  private static final int TERM = 3;

  static Manner of(List<Sentence> sentences) {
    Manner all = new Manner(0, 0, 0, 0, 0, 0);
    for (Sentence sentence : sentences) {
      all = all.and(sentence);
    }
    return all;
  }

  private Manner and(Sentence sentence) {
    int exclaimed = 0;
    int numbered = 0;
    for (Word word : sentence.words()) {
      exclaimed += word.text().equals("!") ? 1 : 0;
      numbered += word.kind() == Word.Kind.NUMBER ? 1 : 0;
    }
    return new Manner(
        words + sentence.wordCount(),
        sentences + 1,
        questions + (sentence.isQuestion() ? 1 : 0),
        exclamations + exclaimed,
        numbers + numbered,
        terms + terms(sentence));
  }

  private static int terms(Sentence sentence) {
    int terms = 0;
    int length = 0;
    for (Word word : sentence.words()) {
      if (word.quoted()) {
        length++;
      } else {
        terms += isTerm(length) ? 1 : 0;
        length = 0;
      }
    }
    return terms + (isTerm(length) ? 1 : 0);
  }

  private static boolean isTerm(int length) {
    return length > 0 && length <= TERM;
  }

  /** Returns what this way of writing is worth to the kind that has these traits. */
  int points(List<Trait> traits) {
    int points = 0;
    for (Trait trait : traits) {
      points += trait.points(figure(trait.measure()));
    }
    return points;
  }

  private int figure(Trait.Measure measure) {
    return switch (measure) {
      case WORDS -> words;
      case WORDS_A_SENTENCE -> words / Math.max(1, sentences);
      case QUESTIONS -> questions;
      case EXCLAMATIONS -> exclamations;
      case NUMBERS_IN_100_WORDS -> 100 * numbers / Math.max(1, words);
      case TERMS_IN_QUOTES -> terms;
    };
  }
}
