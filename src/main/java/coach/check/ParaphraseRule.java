package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.Place;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import coach.text.ContentWords;
import coach.text.Language;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds messages that say nothing back of what the client told: neither by a stem of the card nor
 * by his words.
 */
final class ParaphraseRule implements Rule {

  /** A client who tells less leaves nothing to say back. */
  private static final int TOLD = 15;

  /**
   * Longer talks are no single thing to say back, and comparing each word with each would take
   * long.
   */
  private static final int MOST_WORDS = 3000;

  /** An answer shorter than this goes straight to the point. */
  private static final int LEAST = 12;

  /** So many content words of one sentence in one of the author's are a point said back. */
  private static final int POINT = 2;

  /** So many in all say something back, wherever they stand. */
  private static final int ENOUGH = 4;

  private final RuleCard card;

  ParaphraseRule(RuleCard card) {
    this.card = card;
  }

  @Override
  public List<Finding> check(Reading reading) {
    int words = reading.bodyWords();
    boolean unfit = words < card.number(Setting.MIN_WORDS, LEAST) || words > MOST_WORDS;
    if (unfit || Sentence.wordCount(reading.clientWords()) > MOST_WORDS) {
      return List.of();
    }
    int told = 0;
    List<Sentence> statements = new ArrayList<>();
    for (Sentence sentence : reading.clientWords()) {
      if (!sentence.isQuestion()) {
        statements.add(sentence);
        told += sentence.wordCount();
      }
    }
    boolean saidBack =
        told < TOLD
            || !reading.harmful(card, Heading.LOOK_FOR, Scope.BODY).isEmpty()
            || areShared(statements, reading);
    Scope at = card.choice(Setting.AT, Place.OPENING).scope();
    return saidBack ? List.of() : List.of(reading.finding(card, reading.place(at), Slots.NONE));
  }

  /** Whether some sentence of the author comes back to a thing that the client told. */
  private static boolean areShared(List<Sentence> statements, Reading reading) {
    Language language = reading.language();
    List<String> all = ContentWords.of(statements, language);
    if (ContentWords.shared(ContentWords.of(reading.body(), language), all) >= ENOUGH) {
      return true;
    }
    List<List<String>> told = new ArrayList<>();
    statements.forEach(said -> told.add(ContentWords.of(List.of(said), language)));
    for (Sentence sentence : reading.body()) {
      List<String> own = ContentWords.of(List.of(sentence), language);
      for (List<String> said : told) {
        if (ContentWords.shared(own, said) >= POINT) {
          return true;
        }
      }
    }
    return false;
  }
}
