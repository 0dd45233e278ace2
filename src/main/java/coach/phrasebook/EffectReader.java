package coach.phrasebook;

import coach.text.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table of what moves do, one a bullet: {@code - pitch: trust -1, patience -1, shuts}.
 *
 * @param card where the table stands
 * @param faults where what is wrong is added
 */
record EffectReader(Card card, List<CardFault> faults) {

  static final String HEADING = "Changes";

  private static final String SHUTS = "shuts";
  private static final String NOTHING = "nothing";
  private static final String FORM =
      "pitch: trust -1, irritation +1, patience -1, clarity +1, shuts";

  /** Reads the table; one that is missing is empty. */
  Map<String, Effect> read() {
    Map<String, Effect> effects = new LinkedHashMap<>();
    card.section(HEADING)
        .ifPresent(section -> section.bullets().forEach(bullet -> read(bullet, effects)));
    return effects;
  }

  /** Adds a fault for each move of the table that is not among those known. */
  void checkMoves(Set<String> known) {
    card.section(HEADING)
        .ifPresent(
            section ->
                section.bullets().stream()
                    .filter(bullet -> !known.contains(Field.of(bullet).name()))
                    .forEach(bullet -> unknown(bullet.line(), known)));
  }

  private void unknown(int line, Set<String> known) {
    faults.add(card.fault(line, "nobody knows this move", String.join(", ", known)));
  }

  private void read(Card.Line bullet, Map<String, Effect> effects) {
    Field field = Field.of(bullet);
    Effect effect = Effect.NONE;
    for (String part : field.values()) {
      Effect one = one(part);
      if (one == null || field.name().isEmpty()) {
        faults.add(card.fault(bullet.line(), "this is no change: " + part, FORM));
        return;
      }
      effect = effect.and(one);
    }
    if (effects.put(field.name(), effect) != null) {
      faults.add(card.fault(bullet.line(), "this move is there twice", "one line for each move"));
    }
  }

  private static Effect one(String part) {
    if (part.equals(SHUTS) || part.equals(NOTHING)) {
      return new Effect(0, 0, 0, 0, part.equals(SHUTS));
    }
    if (!part.matches("[a-z]+ [+-]\\d")) {
      return null;
    }
    int blank = part.indexOf(' ');
    int number = Integer.parseInt(part.substring(blank + 1));
    return Named.find(Feeling.class, part.substring(0, blank))
        .map(one -> Effect.of(one, number))
        .orElse(null);
  }
}
