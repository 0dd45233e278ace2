package coach.phrasebook;

import java.util.ArrayList;
import java.util.List;

/** Reads from a card of something to listen for what every such card has. */
record CueReader(Card card, List<CardFault> faults) {

  static final String LEAVE_ALONE = "Leave alone";
  static final String UNLESS = "Unless";

  /** Adds a fault where the title is not the name of the file. */
  void checkTitle() {
    if (!card.title().text().equals(card.id())) {
      faults.add(
          card.fault(
              card.title().line(), "the title is not the name of the file", "# " + card.id()));
    }
  }

  /** Adds a fault for each setting that is not among those allowed. */
  void checkSettings(String kind, List<String> allowed) {
    card.settings()
        .forEach(
            (name, setting) -> {
              if (!allowed.contains(name)) {
                String problem = kind + " has no setting '" + name + "'";
                faults.add(card.fault(setting.line(), problem, String.join(", ", allowed)));
              }
            });
  }

  /** Adds a fault for a card without any of the patterns that it is known by. */
  void checkFilled(List<String> patterns, String heading) {
    if (patterns.isEmpty()) {
      faults.add(card.fault(card.title().line(), "nothing stands under " + heading, "- a pattern"));
    }
  }

  Cues cues(String strong, String weak) {
    return new Cues(
        card.bullets(strong), card.bullets(weak), card.bullets(LEAVE_ALONE), card.bullets(UNLESS));
  }

  String method() {
    Card.Setting method = card.settings().get("method");
    return method == null ? "" : String.join(", ", method.values());
  }

  /** Returns a whole number above 0; 0 where the card does not set it, or sets it wrongly. */
  int number(String name) {
    Card.Setting setting = card.settings().get(name);
    if (setting == null) {
      return 0;
    }
    try {
      int number = Integer.parseInt(setting.values().get(0));
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with the numbers that are too small.
    }
    faults.add(card.fault(setting.line(), name + " is not a number", "a whole number above 0"));
    return 0;
  }

  /** Returns the messages quoted under a heading. */
  List<Card.Line> quotes(String heading) {
    List<Card.Line> quotes = new ArrayList<>();
    card.section(heading).ifPresent(section -> quotes.addAll(section.quotes()));
    return quotes;
  }
}
