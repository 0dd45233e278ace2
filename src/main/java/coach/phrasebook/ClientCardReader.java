package coach.phrasebook;

import java.util.ArrayList;
import java.util.List;

/** Makes a kind of client of a card. */
final class ClientCardReader {

  static final String STRONG = "Strong signs";
  static final String SIGNS = "Signs";
  private static final String HANDLE = "Handle with";
  private static final String AVOID = "Avoid";
  private static final String SAY = "Say";

  /** Opens the heading of a step; its number follows. */
  private static final String STEP = "Step ";

  private static final List<String> HEADINGS =
      List.of(
          STRONG,
          SIGNS,
          CueReader.LEAVE_ALONE,
          CueReader.UNLESS,
          HANDLE,
          AVOID,
          SAY,
          "Source",
          STEP + "1");
  private static final String SHORTER = "shorter-than";
  private static final String LONGER = "longer-than";
  private static final String QUESTIONS = "questions-at-least";
  private static final String TERSE = "sentences-shorter-than";
  private static final List<String> SETTINGS = List.of("method", SHORTER, LONGER, QUESTIONS, TERSE);

  private final Card card;
  private final List<CardFault> faults;
  private final CueReader reader;

  ClientCardReader(Card card, List<CardFault> faults) {
    this.card = card;
    this.faults = faults;
    this.reader = new CueReader(card, faults);
  }

  /** Whether the bullets under a heading are patterns. */
  static boolean isOfPatterns(String heading) {
    return heading.equals(STRONG)
        || heading.equals(SIGNS)
        || heading.equals(CueReader.LEAVE_ALONE)
        || heading.equals(CueReader.UNLESS)
        || heading.startsWith(STEP);
  }

  ClientCard read() {
    reader.checkTitle();
    reader.checkSettings("a client card", SETTINGS);
    List<ClientCard.Step> steps = new ArrayList<>();
    for (Card.Section section : card.sections()) {
      String heading = section.heading().text();
      if (heading.equals(STEP + (steps.size() + 1))) {
        steps.add(step(section));
      } else if (!HEADINGS.contains(heading)) {
        int line = section.heading().line();
        faults.add(
            card.fault(line, "a client card has no such heading", String.join(", ", HEADINGS)));
      }
    }
    return new ClientCard(
        card.id(),
        card.intro(),
        reader.method(),
        reader.cues(STRONG, SIGNS),
        new Behaviour(
            reader.number(SHORTER),
            reader.number(LONGER),
            reader.number(QUESTIONS),
            reader.number(TERSE)),
        card.bullets(HANDLE),
        card.bullets(AVOID),
        card.bullets(SAY),
        steps);
  }

  private ClientCard.Step step(Card.Section section) {
    if (section.prose().isEmpty()) {
      faults.add(card.fault(section.heading().line(), "the step says nothing", "a line of text"));
    }
    String text = section.prose().isEmpty() ? "" : section.prose().get(0).text();
    return new ClientCard.Step(text, section.bullets().stream().map(Card.Line::text).toList());
  }
}
