package coach.check;

import coach.phrasebook.DraftFact;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.text.Named;
import java.util.List;

/** Decides whether a rule is called for at all. */
final class Conditions {

  private Conditions() {}

  /** Whether the stage, the kind of client and the facts are those that the card asks for. */
  static boolean hold(RuleCard card, Reading reading) {
    return isCalledFor(card.values(Setting.STAGES), card.values(Setting.CLIENTS), reading)
        && !card.values(Setting.NOT_STAGES).contains(reading.stage().id())
        && factsHold(card.values(Setting.WHEN), reading);
  }

  /**
   * Whether the stage or the kind of client calls for a rule; where it names both, either is
   * enough.
   */
  private static boolean isCalledFor(List<String> stages, List<String> clients, Reading reading) {
    return stages.isEmpty() && clients.isEmpty()
        || stages.contains(reading.stage().id())
        || reading.client().filter(clients::contains).isPresent();
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
