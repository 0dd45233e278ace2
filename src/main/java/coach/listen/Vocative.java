package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.PhraseMatch;
import java.util.List;

/**
 * Leaves out the name by which a client speaks to us, and his greeting: {@code Morning Jonas, this
 * is the third time}.
 */
final class Vocative {

  /** Another comma so near closes what is said of the name: {@code Ravi, my boss, wants it}. */
  private static final int APPOSITION = 5;

  /** A title, a first name and a surname. */
  private static final int NAMES = 3;

  private final Cues greets;
  private final Cues opens;
  private final Cues noName;
  private final Asking asking;
  private final PersonShift shift;

  Vocative(FamilyBook book, Asking asking, PersonShift shift) {
    FamilyCard card = book.card(Family.POINTS);
    greets = new Cues(card, List.of("Greets"), book.lists());
    opens = new Cues(card, List.of("Opens a clause"), book.lists());
    noName = new Cues(card, List.of("Names nobody"), book.lists());
    this.asking = asking;
    this.shift = shift;
  }

  /** Returns a sentence without the name that it begins with, where a clause or wish follows. */
  Passage without(Passage sentence) {
    PhraseMatch<String> greeting = greets.atStart(sentence);
    int first = greeting == null ? shift.firstLeft(sentence) : greeting.end();
    int named = named(sentence, first);
    boolean alone = first == sentence.words().size();
    boolean greeted = greeting != null && !alone && sentence.before(first).indexOf(',') >= 0;
    if (alone || named == first && !greeted) {
      return sentence;
    }
    Passage rest = sentence.part(named, sentence.words().size());
    boolean said = noName.atStart(sentence) == null && !isApposition(rest);
    boolean clause = said && (opens.atStart(rest) != null || asking.of(rest, rest) != null);
    return clause ? rest : sentence;
  }

  /** Returns where the names from a place on end with a comma or a colon; else the place. */
  private int named(Passage sentence, int first) {
    int most = Math.min(first + NAMES, sentence.words().size() - 1);
    for (int i = first; i < most; i++) {
      if (!sentence.words().get(i).capital() || shift.isCommon(sentence, i)) {
        return first;
      }
      String mark = sentence.before(i + 1);
      if (mark.indexOf(',') >= 0 || mark.indexOf(':') >= 0) {
        return i + 1;
      }
    }
    return first;
  }

  private static boolean isApposition(Passage rest) {
    for (int i = 1; i < Math.min(APPOSITION, rest.words().size()); i++) {
      if (rest.before(i).indexOf(',') >= 0) {
        return true;
      }
    }
    return false;
  }
}
