package coach.check;

import coach.text.Sentence;
import coach.text.Span;
import coach.text.Word;
import java.util.List;

/** Tells where the clauses of a sentence end. */
final class Clause {

  private Clause() {}

  /** Whether punctuation parts two words of a sentence. */
  static boolean endsBetween(Reading reading, Sentence sentence, int from, int to) {
    List<Word> words = sentence.words();
    String between = reading.message().text(new Span(words.get(from).end(), words.get(to).start()));
    return between.indexOf(',') >= 0 || between.indexOf(';') >= 0 || between.indexOf(':') >= 0;
  }
}
