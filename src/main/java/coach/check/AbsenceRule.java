package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.Level;
import coach.phrasebook.Place;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import coach.text.PhraseMatch;
import coach.text.Span;
import java.util.List;

/** Finds that something is missing which should be there. */
final class AbsenceRule implements Rule {

  private final RuleCard card;
  private final Scope scope;
  private final Place at;

  AbsenceRule(RuleCard card) {
    this.card = card;
    this.scope = card.choice(Setting.SCOPE, Scope.BODY);
    this.at = card.choice(Setting.AT, scope == Scope.SUBJECT ? Place.SUBJECT : Place.CLOSING);
  }

  @Override
  public List<Finding> check(Reading reading) {
    boolean applies =
        !reading.body().isEmpty() && reading.bodyWords() >= leastWords(reading) && asked(reading);
    return applies && reading.harmful(card, Heading.LOOK_FOR, scope).isEmpty()
        ? List.of(reading.finding(lacking(reading), place(reading), Slots.NONE))
        : List.of();
  }

  /** Returns the rule, as a hint where something stands that may do. */
  private RuleCard lacking(Reading reading) {
    return reading.harmful(card, Heading.DOUBTFUL, scope).isEmpty() ? card : card.at(Level.HINT);
  }

  /** Returns how long a message must be to lack anything: a piece without a greeting longer. */
  private int leastWords(Reading reading) {
    int least = card.number(Setting.MIN_WORDS, 0);
    return reading.sentences(Scope.SALUTATION).isEmpty()
        ? least
        : card.number(Setting.MIN_WORDS_GREETED, least);
  }

  /** Whether what the rule asks for was called for by the author's or the client's words. */
  private boolean asked(Reading reading) {
    return reading.matches(card, Heading.UNLESS, Scope.ALL).isEmpty()
        && (!card.has(Heading.WHEN) || !calls(reading).isEmpty());
  }

  /** Returns the author's words that call for what is looked for. */
  private List<PhraseMatch<PhraseKey>> calls(Reading reading) {
    return reading.harmful(card, Heading.WHEN, Scope.ALL);
  }

  private Span place(Reading reading) {
    return at == Place.WHEN && card.has(Heading.WHEN)
        ? calls(reading).get(0).sentence().span()
        : reading.place(at.scope());
  }
}
