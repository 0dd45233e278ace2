package coach.check;

import coach.text.Sentence;
import coach.text.Word;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How hard a text is to read, as LIX: words per sentence plus the percentage of words over six
 * letters.
 *
 * <p>C.-H. Björnsson, Läsbarhet, 1968. It needs no syllables and so holds for many languages. Below
 * 30 is very easy, 40 is a newspaper, above 60 is heavy officialese.
 */
final class Readability {

  private static final int LONG_WORD = 6;

  /** A single paragraph varies more than a message, so it is taken to be easier by this much. */
  private static final int MARGIN = 10;

  /** A single sentence varies still more. */
  private static final int MARGIN_OF_ONE = 25;

  /** Sentences count up to this length: that they are too long is told by itself. */
  private static final int SENTENCE = 15;

  private Readability() {}

  /** Returns LIX of the sentences, rounded; 0 where there are none. */
  static int lix(List<Sentence> sentences) {
    Hardness hardness = Hardness.of(sentences, (sentence, word) -> false);
    int counted = 0;
    for (Sentence sentence : sentences) {
      counted += sentence.wordCount() > 0 ? 1 : 0;
    }
    return hardness.words() == 0 ? 0 : hardness.lix((float) hardness.words() / counted);
  }

  /** Returns LIX of a paragraph, eased, with names left out; 0 where it has no words. */
  static int ofParagraph(List<Sentence> sentences) {
    return eased(sentences, MARGIN);
  }

  /** Returns LIX of a sentence, eased more, with names left out; 0 where it has no words. */
  static int ofSentence(Sentence sentence) {
    return eased(List.of(sentence), MARGIN_OF_ONE);
  }

  private static int eased(List<Sentence> sentences, int margin) {
    Hardness hardness = Hardness.of(sentences, Readability::isName);
    int length = Math.min(SENTENCE, hardness.words() / Math.max(1, sentences.size()));
    return hardness.words() == 0 ? 0 : hardness.lix(length) - margin;
  }

  private static boolean isName(Sentence sentence, Word word) {
    return word.capital() && word != sentence.words().get(0);
  }

  /**
   * How many words there are, and how many of them are hard.
   *
   * @param hard those over six letters
   */
  private record Hardness(int words, int hard) {

    static Hardness of(List<Sentence> sentences, BiPredicate<Sentence, Word> known) {
      int words = 0;
      int hard = 0;
      for (Sentence sentence : sentences) {
        for (Word word : sentence.words()) {
          if (word.kind() == Word.Kind.WORD) {
            words++;
            hard += word.text().length() > LONG_WORD && !known.test(sentence, word) ? 1 : 0;
          }
        }
      }
      return new Hardness(words, hard);
    }

    int lix(float wordsPerSentence) {
      return Math.round(wordsPerSentence + 100f * hard / words);
    }
  }
}
