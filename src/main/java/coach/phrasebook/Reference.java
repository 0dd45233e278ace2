package coach.phrasebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where cards name other cards, or parts of them.
 *
 * @param place the file of the cards, or their folder with a slash at its end
 * @param form how the names stand there
 * @param title the setting or the heading; empty for every heading of the second depth
 * @param meant what a name stands for, such as {@code rule}
 * @param known the names that there are
 */
record Reference(String place, Form form, String title, String meant, Collection<String> known) {

  /** Stands between names of which one is enough, or which are one paragraph of a reply. */
  private static final String BETWEEN = "[|+]";

  /** How names stand in a card. */
  enum Form {
    /** As the values of a setting. */
    SETTING,
    /** As the bullets under a heading. */
    BULLETS,
    /** Before the colon of each bullet. */
    BEFORE_COLON,
    /** After it, with commas. */
    AFTER_COLON
  }

  /** Returns the names in a card that stand for nothing. */
  List<CardFault> faults(Card card) {
    List<CardFault> faults = new ArrayList<>();
    for (Card.Line name : names(card)) {
      if (!name.text().isEmpty() && !known.contains(name.text())) {
        String problem = "there is no " + meant + " '" + name.text() + "'";
        faults.add(card.fault(name.line(), problem, Nearest.allowed(name.text(), known)));
      }
    }
    return faults;
  }

  private List<Card.Line> names(Card card) {
    List<Card.Line> names = new ArrayList<>();
    if (form == Form.SETTING) {
      Card.SettingLine setting = card.settings().get(title);
      if (setting != null) {
        setting.values().forEach(value -> add(value, setting.line(), names));
      }
      return names;
    }
    for (Card.Section section : card.sections()) {
      boolean here =
          title.isEmpty() ? section.depth() == 2 : section.heading().text().equals(title);
      for (Card.Line bullet : here ? section.bullets() : List.<Card.Line>of()) {
        of(bullet).forEach(name -> add(name, bullet.line(), names));
      }
    }
    return names;
  }

  private List<String> of(Card.Line bullet) {
    Field field = Field.of(bullet);
    return switch (form) {
      case BEFORE_COLON -> List.of(field.name());
      case AFTER_COLON -> field.values();
      case BULLETS, SETTING -> List.of(bullet.text());
    };
  }

  private static void add(String text, int line, List<Card.Line> names) {
    for (String name : text.split(BETWEEN)) {
      names.add(new Card.Line(name.strip(), line));
    }
  }
}
