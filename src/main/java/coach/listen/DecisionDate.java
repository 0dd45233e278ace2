package coach.listen;

import coach.listen.GapState.State;
import coach.listen.Inquiry.Tactic;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Polarity;
import coach.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells by when a client will decide, and so how to go on with him. */
final class DecisionDate {

  private static final String NOW = "Now";
  private static final String DEADLINE = "Deadline";
  private static final String OPEN = "Open";

  /** The gaps that hold a date, once they are known. */
  private static final List<String> DATES = List.of("when", "deadline");

  private final FamilyCard card;
  private final Language language;
  private final Cues now;
  private final Cues alone;

  DecisionDate(FamilyBook book) {
    card = book.card(Family.TACTICS);
    language = book.language();
    now = new Cues(card, List.of(NOW + ": signs"), book.lists());
    alone = new Cues(card, List.of("Leave alone"), book.lists());
  }

  /**
   * Returns the tactic: at once where he presses, else by the date that he named, else the patient
   * one.
   *
   * @param ledger what he told
   */
  Tactic tactic(ClientWords client, Map<String, GapState> ledger) {
    Optional<String> pressing = pressing(client);
    if (pressing.isPresent()) {
      return tactic(NOW, List.of(pressing.get()));
    }
    for (String gap : DATES) {
      GapState state = ledger.get(gap);
      if (state != null && state.state() == State.KNOWN) {
        return tactic(DEADLINE, state.words().subList(0, 1));
      }
    }
    return tactic(OPEN, List.of());
  }

  /** Returns the first words with which he presses; "it is not urgent" does not. */
  private Optional<String> pressing(ClientWords client) {
    Polarity polarity = new Polarity(language, client.text());
    for (Sentence sentence : client.sentences()) {
      for (PhraseMatch<String> match : PhraseMatch.outside(alone.in(sentence), now.in(sentence))) {
        if (!polarity.isNegated(match)) {
          return Optional.of(Tidy.line(match.span().of(client.text())));
        }
      }
    }
    return Optional.empty();
  }

  private Tactic tactic(String heading, List<String> words) {
    List<String> text = card.bullets(heading);
    return new Tactic(Tidy.small(heading), text.isEmpty() ? "" : text.get(0), words, card.method());
  }
}
