package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.ContentWords;
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

  /** Of ten content words of the client so many must come back, or so many in all. */
  private static final int SHARE = 3;

  private static final int ENOUGH = 6;

  private final RuleCard card;

  ParaphraseRule(RuleCard card) {
    this.card = card;
  }

  @Override
  public List<Finding> check(Reading reading) {
    int words = reading.bodyWords();
    boolean unfit = words < card.number(Setting.MIN_WORDS, LEAST) || words > MOST_WORDS;
    if (unfit || ClientText.words(reading) > MOST_WORDS) {
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
    Scope at = Scope.of(card.setting(Setting.AT, "opening"));
    return saidBack
        ? List.of()
        : List.of(reading.finding(card, reading.sentences(at).get(0).span(), Slots.NONE));
  }

  private static boolean areShared(List<Sentence> statements, Reading reading) {
    List<String> words = ContentWords.of(statements, reading.language());
    int shared = ContentWords.shared(words, ContentWords.of(reading.body(), reading.language()));
    return shared >= ENOUGH || 10 * shared >= SHARE * words.size();
  }
}
