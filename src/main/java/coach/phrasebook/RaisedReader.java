package coach.phrasebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Reads what a seller may ask or offer: headings such as {@code Asked price}, patterns below.
 *
 * @param card where they stand
 * @param patterns tries a pattern
 */
record RaisedReader(Card card, BiConsumer<Card, Card.Line> patterns) {

  /** What a card may hold of these. */
  static final String HEADINGS = "Asked NAME, Offered NAME";

  /** Whether such patterns stand under a heading. */
  static boolean reads(String heading) {
    return Condition.isRaised(heading.toLowerCase(Locale.ROOT));
  }

  /** Returns the patterns by the condition that names them. */
  Map<String, List<String>> read() {
    Map<String, List<String>> raised = new LinkedHashMap<>();
    for (Card.Section section : card.sections()) {
      String heading = section.heading().text();
      if (reads(heading)) {
        section.bullets().forEach(bullet -> patterns.accept(card, bullet));
        raised.put(
            heading.toLowerCase(Locale.ROOT),
            section.bullets().stream().map(Card.Line::text).toList());
      }
    }
    return raised;
  }
}
