package coach.phrasebook;

import coach.text.Digits;
import coach.text.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what is wrong with the form of a card.
 *
 * @param faults where what is wrong is added
 */
record CardCheck(Card card, List<CardFault> faults) {

  private static final int DIGITS = 6;

  /** Tells where the title is not the name of the file. */
  void title() {
    if (!card.title().text().equals(card.id())) {
      add(card.title(), "the title is not the name of the file", "# " + card.id());
    }
  }

  /** Whether a value is a whole number of at most six digits within these bounds. */
  static boolean isNumber(String value, int least, int most) {
    if (value.length() > DIGITS || !Digits.are(value)) {
      return false;
    }
    int number = Integer.parseInt(value);
    return number >= least && number <= most;
  }

  /** Tells settings that are not among those allowed. */
  void settings(List<String> allowed) {
    card.settings()
        .forEach(
            (name, setting) -> {
              if (!allowed.contains(name)) {
                String problem = "this card has no setting '" + name + "'";
                add(new Card.Line("", setting.line()), problem, String.join(", ", allowed));
              }
            });
  }

  /** Holds the card against the shape of its family. */
  void shape(CardShape shape) {
    title();
    settings(shape.settings());
    for (String name : shape.numbers()) {
      Card.SettingLine setting = card.settings().get(name);
      if (setting != null && !isNumber(setting.values().get(0), 1, Integer.MAX_VALUE)) {
        Card.Line place = new Card.Line("", setting.line());
        add(place, name + " is not a number", "a whole number above 0");
      }
    }
    for (String name : shape.facts()) {
      Card.SettingLine setting = card.settings().get(name);
      if (setting != null && !Named.ids(SentenceFact.class).containsAll(setting.values())) {
        Card.Line place = new Card.Line("", setting.line());
        add(
            place,
            "'" + name + "' names facts of a sentence",
            String.join(", ", Named.ids(SentenceFact.class)));
      }
    }
    List<String> seen = new ArrayList<>();
    for (Card.Section section : card.sections()) {
      section(section, shape);
      seen.add(section.heading().text());
    }
    for (String heading : shape.filled()) {
      if (!seen.contains(heading)) {
        add(card.title(), "nothing stands under '" + heading + "'", "## " + heading);
      }
    }
  }

  private void section(Card.Section section, CardShape shape) {
    String heading = section.heading().text();
    if (section.depth() > 2 || !shape.headings().contains(heading)) {
      String all = String.join(", ", shape.headings());
      add(section.heading(), "this card has no such heading", all);
    } else if (isEmpty(section, shape)) {
      String line = heading.equals(CardShape.EXAMPLES) ? "> what somebody says" : "- words";
      add(section.heading(), "nothing is listed here", line);
    } else if (heading.equals(CardShape.MANNER)) {
      section.bullets().forEach(this::trait);
    }
  }

  private boolean isEmpty(Card.Section section, CardShape shape) {
    String heading = section.heading().text();
    if (heading.equals(CardShape.EXAMPLES)) {
      return section.quotes().isEmpty();
    }
    return section.bullets().isEmpty()
        && (section.prose().isEmpty() || shape.patterns().contains(heading));
  }

  private void trait(Card.Line bullet) {
    try {
      Trait.of(bullet.text());
    } catch (IllegalArgumentException e) {
      add(bullet, "this is no way of writing that can be counted", Trait.FORM);
    }
  }

  private void add(Card.Line at, String problem, String allowed) {
    faults.add(card.fault(at.line(), problem, allowed));
  }
}
