package coach.check;

import coach.listen.Ledger;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Language;
import coach.text.Lazy;

/** Makes the rule that a card describes. */
final class Rules {

  private Rules() {}

  static Rule of(RuleCard card, FamilyBook book) {
    Language language = book.language();
    return switch (card.kind()) {
      case PHRASE -> phrase(card);
      case ABSENCE -> new AbsenceRule(card);
      case MEASURE -> new MeasureRule(card);
      case VERBATIM -> new VerbatimRule(card);
      case WEEKDAY -> new WeekdayRule(card, language);
      case PAST_DATE -> new PastDateRule(card, language);
      case SHOUTING -> new ShoutingRule(card, language);
      case GREETING_NAME -> new GreetingNameRule(card, language);
      case UNANSWERED -> new UnansweredRule(card);
      case REPEATED -> new RepeatedRule(card, book, new Lazy<>(() -> new Ledger(book)));
      case PARAPHRASE -> new ParaphraseRule(card);
    };
  }

  private static Rule phrase(RuleCard card) {
    Rule rule = new PhraseRule(card);
    return card.values(Setting.SOUNDS_LIKE).isEmpty() ? rule : new UndertoneRule(card, rule);
  }
}
