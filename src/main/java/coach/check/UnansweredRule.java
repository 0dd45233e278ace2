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
    Optional<Ask> missing = reading.answers(card).missing();
    if (missing.isEmpty()) {
      return List.of();
    }
    Span place = reading.place(card.choice(Setting.AT, Place.CLOSING).scope());
    String asked = reading.clientMessage().line(missing.get().words());
    return List.of(reading.finding(card, place, Slots.of("question", asked)));
  }
}
