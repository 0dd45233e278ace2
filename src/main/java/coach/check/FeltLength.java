package coach.check;

import coach.text.Gap;
import coach.text.Sentence;
import coach.text.Word;
import java.util.List;

/**
 * Counts what a reader has to hold in mind of a sentence: the words of its longest stretch without
 * a rest, where a name of several words is one and figures, which are taken in at a glance, are
 * none.
 */
final class FeltLength {

  /** Where a reader rests, as the sentence could have ended there. */
  private static final String RESTS = ":;";

  private FeltLength() {}

  /** Returns the words of a sentence; none for a row of figures. */
  static int words(Sentence sentence, CharSequence text) {
    List<Word> words = sentence.words();
    int longest = 0;
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || Gap.has(text, words, i - 1, i, RESTS)) {
        longest = Math.max(longest, stretch(words.subList(from, i)));
        from = i;
      }
    }
    return longest;
  }

  private static int stretch(List<Word> stretch) {
    int words = 0;
    int inNames = 0;
    int counted = 0;
    boolean name = false;
    for (Word word : stretch) {
      counted += word.kind().counts() ? 1 : 0;
      if (word.kind() == Word.Kind.WORD || word.kind() == Word.Kind.LINK) {
        boolean goesOn = name && word.capital();
        name = word.capital() && words > 0;
        inNames += goesOn ? 1 : 0;
        words++;
      }
    }
    boolean plain = 2 * inNames < words;
    boolean table = 2 * words < counted;
    return table ? 0 : plain ? words - inNames : words;
  }
}
