package coach.check;

import coach.phrasebook.Heading;
import coach.phrasebook.RuleCard;
import coach.text.Shapes;
import java.util.ArrayList;
import java.util.List;

/** Makes the raw shapes under a heading of a card. */
final class CardShapes {

  /** The longest stretch that a gap stands for, in UTF-16 units; what is asked may be longer. */
  private static final int GAP = 60;

  private static final int GAP_TO_FILL_IN = 400;

  private CardShapes() {}

  static Shapes under(Heading heading, RuleCard card) {
    List<String> patterns = new ArrayList<>();
    for (RuleCard.Patterns group : card.patterns()) {
      if (group.heading() == heading) {
        patterns.addAll(group.patterns());
      }
    }
    return new Shapes(patterns, heading == Heading.TO_FILL_IN ? GAP_TO_FILL_IN : GAP);
  }
}
