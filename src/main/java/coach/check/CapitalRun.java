package coach.check;

import coach.text.Sentence;
import coach.text.Span;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * A row of words in capitals and the end marks glued to it.
 *
 * @param first index of its first token in the sentence
 * @param end index of the first token after it
 * @param words how many of its tokens are words
 * @param marks how many question and exclamation marks follow, or stand alone
 */
record CapitalRun(int first, int end, int words, int marks) {

  /** Returns the rows in a sentence, also those of a single word or of marks only. */
  static List<CapitalRun> in(CharSequence text, Sentence sentence) {
    List<CapitalRun> runs = new ArrayList<>(0);
    List<Word> words = sentence.words();
    int at = 0;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && isCapital(text, words.get(end))) {
        end++;
      }
      int after = end;
      while (after < words.size() && isMark(words.get(after)) && isGlued(words, after)) {
        after++;
      }
      if (after > at) {
        runs.add(new CapitalRun(at, after, end - at, after - end));
      }
      at = Math.max(after, at + 1);
    }
    return runs;
  }

  private static boolean isMark(Word word) {
    return word.kind() == Word.Kind.SIGN && "?!".contains(word.text());
  }

  private static boolean isGlued(List<Word> words, int at) {
    return at == 0 || words.get(at - 1).end() == words.get(at).start() || isMark(words.get(at));
  }

  /**
   * Whether a word has letters with two cases and all of them are capitals; codes have digits too.
   */
  private static boolean isCapital(CharSequence text, Word word) {
    boolean capitals = word.kind() == Word.Kind.WORD && word.capital();
    for (int i = word.start(); i < word.end() && capitals; i++) {
      char c = text.charAt(i);
      capitals = Character.isUpperCase(c) || c == '\'' || c == '\u2019' || c == '-';
    }
    return capitals;
  }

  /** Returns how many of its words have so many letters. */
  int longWords(Sentence sentence, int letters) {
    int count = 0;
    for (Word word : sentence.words().subList(first, end)) {
      count += word.text().length() >= letters ? 1 : 0;
    }
    return count;
  }

  /** Returns marks that stand alone with the word before them, which tells what was shouted. */
  CapitalRun withItsWord(Sentence sentence) {
    List<Word> tokens = sentence.words();
    boolean glued =
        words == 0
            && first > 0
            && tokens.get(first - 1).kind() == Word.Kind.WORD
            && tokens.get(first - 1).end() == tokens.get(first).start();
    return glued ? new CapitalRun(first - 1, end, 1, marks) : this;
  }

  /**
   * Returns it in a calm voice: ordinary words small, but for the first letter of a sentence, and
   * one mark for a row of them.
   *
   * @param ordinary whether the token at an index is an ordinary word
   */
  String calm(String text, Sentence sentence, IntPredicate ordinary) {
    StringBuilder calm = new StringBuilder();
    Span span = span(sentence);
    int from = span.start();
    for (int i = first; i < first + words; i++) {
      Word word = sentence.words().get(i);
      boolean small = ordinary.test(i);
      int keep = small ? word.start() + (i == 0 ? 1 : 0) : word.end();
      calm.append(text, from, keep)
          .append(text.substring(keep, word.end()).toLowerCase(Locale.ROOT));
      from = word.end();
    }
    Span mark = sentence.words().get(first + words < end ? first + words : first).span();
    return marks == 0 ? calm.toString() : calm.append(mark.of(text)).toString();
  }

  /** Returns where it stands in the draft. */
  Span span(Sentence sentence) {
    return new Span(sentence.words().get(first).start(), sentence.words().get(end - 1).end());
  }
}
