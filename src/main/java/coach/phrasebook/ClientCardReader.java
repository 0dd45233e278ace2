package coach.phrasebook;

import java.util.List;

/** Makes a kind of client of a card. */
final class ClientCardReader {

  static final String SIGNS = "Signs";
  private static final String HANDLE = "Handle with";
  private static final String AVOID = "Avoid";
  private static final String SAY = "Say";
  private static final List<String> HEADINGS = List.of(SIGNS, "Leave alone", HANDLE, AVOID, SAY, "Source");

  private final Card card;
  private final List<CardFault> faults;

  ClientCardReader(Card card, List<CardFault> faults) {
    this.card = card;
    this.faults = faults;
  }

  ClientCard read() {
    if (!card.title().text().equals(card.id())) {
      faults.add(card.fault(card.title().line(), "the title is not the name of the file", "# " + card.id()));
    }
    for (Card.Section section : card.sections()) {
      if (!HEADINGS.contains(section.heading().text())) {
        faults.add(
            card.fault(section.heading().line(), "a client card has no such heading", String.join(", ", HEADINGS)));
      }
    }
    Card.Setting method = card.settings().getOrDefault("method", new Card.Setting(List.of(""), 1));
    return new ClientCard(
        card.id(),
        card.intro(),
        String.join(", ", method.values()),
        card.bullets(SIGNS),
        card.bullets(HANDLE),
        card.bullets(AVOID),
        card.bullets(SAY));
  }
}
