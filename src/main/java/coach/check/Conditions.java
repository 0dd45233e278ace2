package coach.check;

import coach.phrasebook.DraftFact;
import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Named;
import java.util.List;

/** Decides whether a rule is called for at all. */
final class Conditions {

  private Conditions() {}

  /** Whether the stage, the kind of client and the facts are those that the card asks for. */
  static boolean hold(RuleCard card, Reading reading) {
    return isCalledFor(card, reading)
        && !card.values(Setting.NOT_STAGES).contains(reading.stage().id())
        && factsHold(card.values(Setting.WHEN), reading);
  }

  /**
   * Whether the stage, the kind of client or his words call for a rule; where it names several, one
   * is enough.
   */
  private static boolean isCalledFor(RuleCard card, Reading reading) {
    List<String> stages = card.values(Setting.STAGES);
    List<String> clients = card.values(Setting.CLIENTS);
    boolean always = stages.isEmpty() && clients.isEmpty() && !card.has(Heading.WHEN_CLIENT_SAYS);
    return always
        || stages.contains(reading.stage().id())
        || reading.client().filter(clients::contains).isPresent()
        || !reading.clientMatches(PhraseKey.of(card.id(), Heading.WHEN_CLIENT_SAYS)).isEmpty();
  }

  private static boolean factsHold(List<String> facts, Reading reading) {
    for (String fact : facts) {
      if (!holds(Named.of(DraftFact.class, fact), reading)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(DraftFact fact, Reading reading) {
    return switch (fact) {
      case HEADERS -> reading.message().headers().present();
      case NO_HEADERS -> !reading.message().headers().present();
      case ATTACHMENT -> !reading.message().draft().attachments().isEmpty();
      case NO_ATTACHMENT -> reading.message().draft().attachments().isEmpty();
      case THREAD -> reading.isReply();
      case NO_THREAD -> !reading.isReply();
      case CLIENT_WORDS -> !reading.clientWords().isEmpty();
      case RECIPIENTS -> !reading.recipients().isEmpty();
    };
  }
}
