package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.PhraseMatch;
import java.util.List;

/** Leaves out who a client says that he is: {@code this is Aurelie from Quimper, I need …}. */
final class Introduction {

  private static final String SURE = "Introduces himself";
  private static final String BY_NAME = "Introduces himself by name";

  private final Cues introducing;
  private final Cues other;
  private final PersonShift shift;

  Introduction(FamilyBook book, PersonShift shift) {
    FamilyCard card = book.card(Family.POINTS);
    introducing = new Cues(card, List.of(SURE, BY_NAME), book.lists());
    other = new Cues(card, List.of("No introduction"), book.lists());
    this.shift = shift;
  }

  /** Returns what follows it in a sentence; null where nothing does. */
  Passage without(Passage sentence) {
    PhraseMatch<String> introduced = introducing.atStart(sentence);
    if (introduced == null || other.atStart(sentence) != null) {
      return sentence;
    }
    boolean byName = introduced.key().equals(BY_NAME);
    int named = byName ? name(introduced, sentence) + 1 : introduced.end();
    if (byName && named > introduced.end()) {
      return sentence;
    }
    int size = sentence.words().size();
    int end = afterPause(sentence, named);
    return end == size ? null : sentence.part(end, size);
  }

  /** Returns the first word of the match that is a name; that behind it, if none is. */
  private int name(PhraseMatch<String> introduced, Passage sentence) {
    int at = 0;
    while (at < introduced.end()
        && (!sentence.words().get(at).capital() || shift.isCommon(sentence, at))) {
      at++;
    }
    return at;
  }

  /** Returns the first word from one on that has a pause before it; behind the last, if none. */
  private static int afterPause(Passage passage, int from) {
    int at = from;
    while (at < passage.words().size() && passage.before(at).isBlank()) {
      at++;
    }
    return at;
  }
}
