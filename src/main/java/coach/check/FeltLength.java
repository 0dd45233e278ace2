package coach.check;

import coach.text.Sentence;
import coach.text.Word;

/**
 * Counts what a reader has to hold in mind of a sentence: its words, where a name of several words
 * is one and figures, which are taken in at a glance, are none.
 */
final class FeltLength {

  private FeltLength() {}

  /** Returns the words of a sentence; none for a row of figures. */
  static int words(Sentence sentence) {
    int words = 0;
    int inNames = 0;
    boolean name = false;
    for (Word word : sentence.words()) {
      if (word.kind() == Word.Kind.WORD || word.kind() == Word.Kind.LINK) {
        boolean goesOn = name && word.capital();
        name = word.capital() && words > 0;
        inNames += goesOn ? 1 : 0;
        words++;
      }
    }
    boolean plain = 2 * inNames < words;
    boolean table = 2 * words < sentence.wordCount();
    return table ? 0 : plain ? words - inNames : words;
  }
}
