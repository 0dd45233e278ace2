package coach.check;

import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Sentence;
import coach.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds questions of the client that the message does not answer. */
final class UnansweredRule implements Rule {

  private static final int SHOWN = 3;

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
    if (questions.isEmpty() || many || ClientText.words(reading) > MOST_WORDS) {
      return List.of();
    }
    List<Sentence> closing = reading.sentences(Scope.of(card.setting(Setting.AT, "closing")));
    String draft = reading.message().draft().text();
    questions.removeIf(question -> reading.unwritten().asks(question.words(), draft));
    Span place = closing.get(closing.size() - 1).span();
    List<Finding> findings = new ArrayList<>();
    for (Ask question : new Answers(reading, card).missing(questions)) {
      if (findings.size() < SHOWN) {
        String asked = reading.clientMessage().line(question.words());
        findings.add(reading.finding(card, place, Slots.of("question", asked)));
      }
    }
    return findings;
  }
}
