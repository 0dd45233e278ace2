package coach.phrasebook;

import java.util.List;

/** Makes an objection of a card. */
final class ObjectionCardReader {

  private static final String STRONG = "Sounds like";
  private static final String WEAK = "Weak signs";
  private static final String ACKNOWLEDGE = "Acknowledge";
  private static final String EXPLORE = "Explore";
  private static final String RESPOND = "Respond";
  private static final String CONFIRM = "Confirm";
  private static final List<String> HEADINGS =
      List.of(
          STRONG,
          WEAK,
          CueReader.LEAVE_ALONE,
          CueReader.UNLESS,
          ACKNOWLEDGE,
          EXPLORE,
          RESPOND,
          CONFIRM,
          "Source");
  private static final List<String> PATTERNS =
      List.of(STRONG, WEAK, CueReader.LEAVE_ALONE, CueReader.UNLESS);

  private final Card card;
  private final List<CardFault> faults;

  ObjectionCardReader(Card card, List<CardFault> faults) {
    this.card = card;
    this.faults = faults;
  }

  /** Whether the bullets under a heading are patterns. */
  static boolean isOfPatterns(String heading) {
    return PATTERNS.contains(heading);
  }

  ObjectionCard read() {
    CueReader reader = new CueReader(card, faults);
    reader.checkTitle();
    reader.checkSettings("an objection card", List.of("method"));
    reader.checkFilled(card.bullets(STRONG), "'" + STRONG + "'");
    for (Card.Section section : card.sections()) {
      if (!HEADINGS.contains(section.heading().text())) {
        int line = section.heading().line();
        faults.add(
            card.fault(line, "an objection card has no such heading", String.join(", ", HEADINGS)));
      }
    }
    return new ObjectionCard(
        card.id(),
        card.intro(),
        reader.method(),
        reader.cues(STRONG, WEAK),
        filled(ACKNOWLEDGE),
        filled(EXPLORE),
        filled(RESPOND),
        filled(CONFIRM));
  }

  private List<String> filled(String heading) {
    List<String> lines = card.bullets(heading);
    if (lines.isEmpty()) {
      String problem = "nothing stands under '" + heading + "'";
      faults.add(card.fault(card.title().line(), problem, "- something to say"));
    }
    return lines;
  }
}
