package coach.phrasebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Makes a fact of a scene of the bullets below its heading. */
final class FactReader {

  private static final List<String> LAYERS = List.of("surface", "reason", "real");
  private static final List<String> NAMES =
      List.of("layer", "trust", "after", "about", "brief", "yes or no", "ask", "says", "not yet");
  private static final List<String> NEEDED =
      List.of("layer", "about", "brief", "yes or no", "ask", "says");

  private final Card card;
  private final Card.Section section;
  private final BiConsumer<Card, Card.Line> patterns;
  private final List<CardFault> faults;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  FactReader(
      Card card,
      Card.Section section,
      BiConsumer<Card, Card.Line> patterns,
      List<CardFault> faults) {
    this.card = card;
    this.section = section;
    this.patterns = patterns;
    this.faults = faults;
  }

  SceneCard.Fact read() {
    section.bullets().forEach(this::read);
    for (String name : NEEDED) {
      if (!fields.containsKey(name)) {
        faults.add(
            card.fault(
                section.heading().line(), "the fact lacks '" + name + "'", "- " + name + ": …"));
      }
    }
    List<String> after = new ArrayList<>();
    for (String names : all("after")) {
      for (String name : names.split(",")) {
        after.add(name.strip());
      }
    }
    return new SceneCard.Fact(
        section.heading().text().substring("Fact ".length()).strip(),
        Math.max(0, LAYERS.indexOf(one("layer"))),
        one("trust").isEmpty() ? 0 : Integer.parseInt(one("trust")),
        after,
        all("about"),
        one("brief"),
        all("yes or no"),
        all("ask"),
        all("says"),
        all("not yet"));
  }

  private void read(Card.Line bullet) {
    Field field = Field.of(bullet);
    String wrong = wrong(field);
    if (!wrong.isEmpty()) {
      faults.add(card.fault(bullet.line(), "this does not fit a fact", wrong));
      return;
    }
    if (field.name().equals("about")) {
      patterns.accept(card, new Card.Line(field.value(), bullet.line()));
    }
    fields.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field.value());
  }

  /** Returns what is allowed in the place of a field; empty where it is right. */
  private static String wrong(Field field) {
    if (!NAMES.contains(field.name()) || field.value().isEmpty()) {
      return "- " + String.join(": …, - ", NAMES) + ": …";
    }
    if (field.name().equals("layer") && !LAYERS.contains(field.value())) {
      return "- layer: " + String.join(" | ", LAYERS);
    }
    return field.name().equals("trust") && !CardCheck.isNumber(field.value(), 0, Feeling.MOST)
        ? "- trust: 0 to 10"
        : "";
  }

  private List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  private String one(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.get(0);
  }
}
