package coach.check;

import coach.phrasebook.Place;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds a question of the client that the message does not answer. */
final class UnansweredRule implements Rule {

  private final RuleCard card;

  UnansweredRule(RuleCard card) {
    this.card = card;
  }

  @Override
  public List<Finding> check(Reading reading) {
    return outcome(reading).findings();
  }

  @Override
  public Outcome outcome(Reading reading) {
    Answers answers = Answers.of(reading, card);
    return new Outcome(findings(answers, reading), answers.asked());
  }

  private List<Finding> findings(Answers answers, Reading reading) {
    Optional<Ask> missing = answers.missing();
    if (missing.isEmpty()) {
      return List.of();
    }
    Span place = reading.place(card.choice(Setting.AT, Place.CLOSING).scope());
    String asked = reading.clientMessage().line(missing.get().words());
    return List.of(reading.finding(card, place, Slots.of("question", asked)));
  }
}
