package coach.check;

import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
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
      if (!holds(fact, reading)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(String fact, Reading reading) {
    return switch (fact) {
      case "headers" -> reading.message().headers().present();
      case "no-headers" -> !reading.message().headers().present();
      case "attachment" -> !reading.message().draft().attachments().isEmpty();
      case "no-attachment" -> reading.message().draft().attachments().isEmpty();
      case "thread" -> reading.isReply();
      case "no-thread" -> !reading.isReply();
      case "client-words" -> !reading.clientWords().isEmpty();
      case "recipients" -> !reading.recipients().isEmpty();
      default -> throw new IllegalArgumentException("no such fact: " + fact);
    };
  }
}
