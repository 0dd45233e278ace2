package coach.listen;

import coach.phrasebook.FamilyBook;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Word;
import java.util.List;

/**
 * Cuts out of a client's sentence the words around a place that make sense by themselves.
 *
 * <p>Immutable.
 */
final class Excerpts {

  /** Of a sentence of so few words nothing is left out. */
  private static final int SHORT = 8;

  /** How a clause that starts so stands to the one before. */
  private enum Start {
    /** Only beside it: {@code and …}. */
    ADDS,
    /** It would hang in the air without it: {@code so …}. */
    FOLLOWS
  }

  private final ClauseSplitter splitter;
  private final Phrases<Start> starts;

  Excerpts(FamilyBook book) {
    splitter = new ClauseSplitter(book);
    Phrases.Builder<Start> builder = new Phrases.Builder<>(book.lists());
    builder.add(Start.ADDS, book.lists().getOrDefault("clause-adds", List.of()));
    builder.add(Start.FOLLOWS, book.lists().getOrDefault("clause-follows", List.of()));
    starts = builder.build();
  }

  /** Returns the clauses that hold a match, and what they hang on. */
  String around(PhraseMatch<?> match, String text) {
    Passage sentence = Passage.of(text, match.sentence());
    if (sentence.count() <= SHORT) {
      return line(sentence);
    }
    List<Clause> parts = splitter.of(sentence);
    int first = 0;
    int last = parts.size() - 1;
    while (first < last && parts.get(first).passage().end() <= match.span().start()) {
      first++;
    }
    while (last > first && parts.get(last).passage().start() >= match.span().end()) {
      last--;
    }
    while (first > 0 && hangs(parts.get(first))) {
      first--;
    }
    int from = sentence.words().indexOf(parts.get(first).passage().words().get(0));
    List<Word> end = parts.get(last).passage().words();
    return line(sentence.part(from, 1 + sentence.words().indexOf(end.get(end.size() - 1))));
  }

  /** Returns all of a sentence. */
  String whole(Sentence sentence, String text) {
    return line(Passage.of(text, sentence));
  }

  private boolean hangs(Clause clause) {
    return clause.trails() || length(clause.passage(), Start.FOLLOWS) > 0;
  }

  /** Returns how many words at its start join a passage to what went before. */
  private int length(Passage passage, Start kind) {
    int length = 0;
    for (PhraseMatch<Start> match : starts.in(passage.sentence())) {
      length = match.first() == 0 && match.key() == kind ? Math.max(length, match.end()) : length;
    }
    return length;
  }

  private String line(Passage passage) {
    int joint = Math.max(length(passage, Start.ADDS), length(passage, Start.FOLLOWS));
    int size = passage.words().size();
    Passage bare = joint < size ? passage.part(joint, size) : passage;
    return passage.isQuestion() ? bare.written() + "?" : bare.written();
  }
}
