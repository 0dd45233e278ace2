package coach.text;

import java.util.List;

/**
 * A sentence of a draft.
 *
 * @param span where it stands, without the blanks around it
 * @param words its tokens in order, signs included
 */
public record Sentence(Span span, List<Word> words) {

  public Sentence {
    words = List.copyOf(words);
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
