package coach.phrasebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what a client says when: headings such as {@code When pitch, trust <= 4}, his lines below.
 *
 * @param card where they stand
 * @param moves those that conditions may name
 * @param facts those that conditions may name
 * @param faults where what is wrong is added
 */
record ResponseReader(Card card, Set<String> moves, Set<String> facts, List<CardFault> faults) {

  static final String WHEN = "When ";

  /** Stands for no condition at all. */
  private static final String ANYTHING = "anything";

  List<SceneCard.Response> read() {
    List<SceneCard.Response> responses = new ArrayList<>();
    for (Card.Section section : card.sections()) {
      String heading = section.heading().text();
      if (heading.startsWith(WHEN)) {
        String words = heading.substring(WHEN.length()).strip();
        List<Condition> when = conditions(words, section.heading().line());
        responses.add(new SceneCard.Response(when, lines(section)));
      }
    }
    return responses;
  }

  /** Reads conditions with commas between them. */
  List<Condition> conditions(String words, int line) {
    List<Condition> conditions = new ArrayList<>();
    for (String part : words.split(",")) {
      if (!part.strip().equals(ANYTHING)) {
        Condition.of(part)
            .filter(this::isKnown)
            .ifPresentOrElse(conditions::add, () -> unknown(part.strip(), line));
      }
    }
    return conditions;
  }

  private boolean isKnown(Condition condition) {
    return switch (condition.test()) {
      case MOVE -> moves.contains(condition.name());
      case KNOWS, LACKS -> facts.contains(condition.name());
      case AT_LEAST, AT_MOST ->
          condition.name().equals(Condition.TURN) || condition.number() <= Feeling.MOST;
    };
  }

  private void unknown(String part, int line) {
    faults.add(
        card.fault(
            line,
            "'" + part + "' is no condition",
            "anything, trust >= 5 (up to 10), turn <= 3, knows FACT, lacks FACT with "
                + String.join(", ", facts)
                + "; or a move: "
                + String.join(", ", moves)));
  }

  private List<String> lines(Card.Section section) {
    if (section.bullets().isEmpty()) {
      faults.add(card.fault(section.heading().line(), "he says nothing here", "- what he says"));
    }
    return section.bullets().stream().map(Card.Line::text).toList();
  }
}
