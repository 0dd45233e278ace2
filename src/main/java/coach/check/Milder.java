package coach.check;

import coach.phrasebook.Level;
import coach.phrasebook.RuleCard;

/** The same rule where less is certain: a warning in place of an error. */
final class Milder {

  private Milder() {}

  static RuleCard than(RuleCard card) {
    return card.level() == Level.ERROR ? card.at(Level.WARNING) : card;
  }
}
