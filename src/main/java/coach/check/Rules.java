package coach.check;

import coach.phrasebook.RuleCard;

/** Makes the rule that a card describes. */
final class Rules {

  private Rules() {}

  static Rule of(RuleCard card) {
    return switch (card.kind()) {
      case PHRASE -> new PhraseRule(card);
      case ABSENCE -> new AbsenceRule(card);
      case MEASURE -> new FigureRule(card);
      case VERBATIM -> new VerbatimRule(card);
      case GREETING_NAME, WEEKDAY, PAST_DATE, SHOUTING, UNANSWERED, REPEATED, PARAPHRASE -> reading -> java.util.List.of();
    };
  }
}
