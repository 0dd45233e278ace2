package coach.check;

import coach.text.Sentence;
import coach.text.Span;
import coach.text.Word;
import java.util.List;

/**
 * One thing that the client asks: a sentence or a part of one.
 *
 * @param sentence the sentence that it stands in
 * @param first index of its first token there
 * @param end index of the first token after it
 * @param coreEnd index of the first token after what is asked; what follows is a reason for it
 */
record Ask(Sentence sentence, int first, int end, int coreEnd) {

  /** Returns its own words as a sentence. */
  Sentence words() {
    List<Word> words = sentence.words();
    int stop = end == words.size() ? sentence.span().end() : words.get(end - 1).end();
    return new Sentence(new Span(words.get(first).start(), stop), words.subList(first, end));
  }

  /** Whether a token of a sentence is one of its own. */
  boolean has(Sentence other, int token) {
    return other == sentence && token >= first && token < end;
  }
}
