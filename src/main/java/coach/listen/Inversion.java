package coach.listen;

import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Topic;
import java.util.BitSet;
import java.util.List;

/**
 * Puts the doer of a question before its verb: {@code does the price include it} says that {@code
 * the price includes it}.
 *
 * <p>The doer ends at the first word that the card knows as a verb. Where another one stands beside
 * it, as in {@code does the paint cover last}, nobody can tell.
 */
final class Inversion {

  /** The form of a row that is made of the verb itself. */
  private static final String OF_THE_VERB = "*";

  private static final int LONGEST_DOER = 4;

  /** A verb, its doer, and what is done. */
  private static final int SHORTEST = 3;

  /** A verb with its doer, and the words that may follow them. */
  private record Kind(Table verbs, Cues next) {}

  private final PersonShift shift;
  private final Language language;
  private final List<Kind> kinds;
  private final Inflection endings;
  private final Cues articles;

  Inversion(FamilyCard card, FamilyBook book, PersonShift shift) {
    this.shift = shift;
    language = book.language();
    kinds =
        List.of(
            kind(card, book, "Moved before what is done", "What may be done"),
            kind(card, book, "Moved before what something is", "What something may be"));
    endings = new Inflection(card.bullets("Done by one"));
    articles = new Cues(card, List.of("Opens a doer"), book.lists());
  }

  private static Kind kind(FamilyCard card, FamilyBook book, String verbs, String next) {
    return new Kind(new Table(card.bullets(verbs)), new Cues(card, List.of(next), book.lists()));
  }

  /**
   * Returns what a question would say; null where that is not certain.
   *
   * @param question starts with its verb
   */
  Shifted undone(Passage question) {
    for (Kind kind : kinds) {
      Table.Row row = kind.verbs().at(question.words(), 0);
      int end = row == null ? 0 : endOfDoer(question, kind.next());
      if (end > 0) {
        return undone(question, row.right().get(0), end);
      }
    }
    return null;
  }

  private Shifted undone(Passage question, String form, int end) {
    boolean own = form.equals(OF_THE_VERB);
    int size = question.words().size();
    int after = own ? end + 1 : end;
    Shifted doer = shift.turned(question.part(1, end));
    Shifted rest = after == size ? Shifted.NOTHING : shift.turned(question.part(after, size));
    String verb = own ? endings.of(question.words().get(end).text()) : form;
    return doer.then(new Shifted(verb, true)).then(rest);
  }

  /** Returns the place where the doer ends; 0 where nobody knows. */
  private int endOfDoer(Passage question, Cues next) {
    int size = question.words().size();
    if (size < SHORTEST) {
      return 0;
    }
    BitSet may = new BitSet();
    for (PhraseMatch<String> match : next.in(question.sentence())) {
      may.set(match.first());
    }
    int first = articles.atStart(question.part(1, size)) == null ? 2 : 3;
    int end = may.nextSetBit(first);
    boolean one = end > 0 && end <= 1 + LONGEST_DOER && !may.get(end + 1);
    return one && isPlain(question.part(first - 1, end)) ? end : 0;
  }

  /** Whether a doer has no words in it that could begin something else. */
  private boolean isPlain(Passage doer) {
    return doer.words().stream()
        .skip(1)
        .noneMatch(word -> language.words(Topic.FUNCTION_WORDS).contains(word.text()));
  }
}
