package coach.check;

import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Sentence;
import coach.text.Span;
import java.util.List;

/** Finds a question of the client that the message does not answer. */
final class UnansweredRule implements Rule {

  /** Longer talks are no question and answer, and comparing each with each would take long. */
  private static final int MOST_WORDS = 3000;

  private static final int MOST_QUESTIONS = 30;

  private final RuleCard card;

  UnansweredRule(RuleCard card) {
    this.card = card;
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Ask> questions = reading.body().isEmpty() ? List.of() : ClientQuestions.in(reading, card);
    boolean many = questions.size() > MOST_QUESTIONS || reading.bodyWords() > MOST_WORDS;
    if (questions.isEmpty() || many || Sentence.wordCount(reading.clientWords()) > MOST_WORDS) {
      return List.of();
    }
    List<Sentence> closing = reading.sentences(Scope.of(card.setting(Setting.AT, "closing")));
    String draft = reading.message().draft().text();
    questions.removeIf(question -> reading.unwritten().asks(question.words(), draft));
    Span place = closing.get(closing.size() - 1).span();
    return new Answers(reading, card, questions)
        .missing()
        .map(question -> reading.clientMessage().line(question.words()))
        .map(asked -> List.of(reading.finding(card, place, Slots.of("question", asked))))
        .orElse(List.of());
  }
}
