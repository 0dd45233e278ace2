package coach.phrasebook;

import java.util.ArrayList;
import java.util.List;

/**
 * A bullet of the form {@code name: value}.
 *
 * @param name empty where the bullet has no colon
 * @param value what follows the colon
 */
record Field(String name, String value) {

  static Field of(Card.Line bullet) {
    int colon = bullet.text().indexOf(':');
    return colon < 0
        ? new Field("", bullet.text())
        : new Field(
            bullet.text().substring(0, colon).strip(), bullet.text().substring(colon + 1).strip());
  }

  /** Returns the value cut at its commas. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    for (String part : value.split(",")) {
      if (!part.isBlank()) {
        values.add(part.strip());
      }
    }
    return values;
  }
}
