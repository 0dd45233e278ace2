package coach.check;

import coach.text.Sentence;
import coach.text.Word;
import java.util.List;

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

  /** Sentences count up to this length: that they are too long is told by itself. */
  private static final int SENTENCE = 15;

  private Readability() {}

  /** Returns LIX of the sentences, rounded; 0 where there are none. */
  static int lix(List<Sentence> sentences) {
    int words = 0;
    int hard = 0;
    int counted = 0;
    for (Sentence sentence : sentences) {
      counted += sentence.wordCount() > 0 ? 1 : 0;
      for (Word word : sentence.words()) {
        if (word.kind() == Word.Kind.WORD) {
          words++;
          hard += word.text().length() > LONG_WORD ? 1 : 0;
        }
      }
    }
    return words == 0 ? 0 : Math.round((float) words / counted + 100f * hard / words);
  }

  /** Returns LIX of a paragraph, eased, with names left out; 0 where it has no words. */
  static int ofParagraph(List<Sentence> sentences) {
    int words = 0;
    int hard = 0;
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        if (word.kind() == Word.Kind.WORD) {
          words++;
          boolean name = word.capital() && word != sentence.words().get(0);
          hard += word.text().length() > LONG_WORD && !name ? 1 : 0;
        }
      }
    }
    int length = Math.min(SENTENCE, words / Math.max(1, sentences.size()));
    return words == 0 ? 0 : Math.round(length + 100f * hard / words) - MARGIN;
  }
}
