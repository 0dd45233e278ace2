package coach.text;

import java.util.ArrayList;
import java.util.List;

/** A sentence of a draft. */
public final class Sentence {

  private final Span span;
  private final List<Word> words;

  /** How the patterns that looked last see the words: those of one phrasebook see them alike. */
  private Tokens tokens;

  /**
   * Makes a sentence.
   *
   * @param span where it stands, without the blanks around it
   * @param words its tokens in order, signs included
   */
  public Sentence(Span span, List<Word> words) {
    this.span = span;
    this.words = List.copyOf(words);
  }

  /** Makes a sentence of some words, at least one, that stand next to each other. */
  static Sentence of(List<Word> words) {
    return new Sentence(new Span(words.get(0).start(), words.get(words.size() - 1).end()), words);
  }

  /** Returns where it stands, without the blanks around it. */
  public Span span() {
    return span;
  }

  /** Returns its tokens in order, signs included. */
  public List<Word> words() {
    return words;
  }

  /** Returns the tokens as the patterns of some code see them. */
  Tokens tokens(PhraseCode code) {
    Tokens last = tokens;
    if (last == null || last.code() != code) {
      last = new Tokens(words, code);
      tokens = last;
    }
    return last;
  }

  /** Returns the sentence as it stands in a text with so many characters more before it. */
  public Sentence moved(int by) {
    List<Word> moved = new ArrayList<>(words.size());
    words.forEach(word -> moved.add(word.moved(by)));
    return new Sentence(new Span(span.start() + by, span.end() + by), moved);
  }

  /** Returns how many words a reader would count in some sentences. */
  public static int wordCount(List<Sentence> sentences) {
    int count = 0;
    for (Sentence sentence : sentences) {
      count += sentence.wordCount();
    }
    return count;
  }

  /** Returns how many words a reader would count. */
  public int wordCount() {
    int count = 0;
    for (Word word : words) {
      if (word.kind().counts()) {
        count++;
      }
    }
    return count;
  }

  /** Returns whether the sentence ends in a question mark of its author. */
  public boolean isQuestion() {
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      if (word.kind() != Word.Kind.SIGN) {
        return false;
      }
      if (word.text().equals("?")) {
        return !word.quoted();
      }
    }
    return false;
  }
}
