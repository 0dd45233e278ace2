package coach.phrasebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes of a card what all scenes of a language share. */
final class PracticeReader {

  private static final String FEEDBACK = "Feedback";
  private static final String STEPS = "Steps";
  private static final String SKILLS = "Skills";
  private static final String LINES = "Coach";
  private static final String MOVE = "Move ";
  private static final String NAMED = "Named ";
  private static final String HEADINGS =
      "Changes, Excuses, Feedback, Steps, Marks, Skills, Coach, Move NAME, Named NAME, When CONDITION";

  private final Card card;
  private final List<CardFault> faults;
  private final PatternCheck patterns;

  PracticeReader(Card card, Map<String, List<String>> lists, List<CardFault> faults) {
    this.card = card;
    this.faults = faults;
    this.patterns = new PatternCheck(lists, faults);
  }

  PracticeCard read() {
    new CardCheck(card, faults).title();
    EffectReader effects = new EffectReader(card, faults);
    Map<String, Effect> table = effects.read();
    Map<String, List<String>> moves = new LinkedHashMap<>();
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (Card.Section section : card.sections()) {
      String heading = section.heading().text();
      if (heading.startsWith(MOVE)) {
        moves.put(heading.substring(MOVE.length()), tried(section));
      } else if (heading.startsWith(NAMED)) {
        named.put(heading.substring(NAMED.length()), tried(section));
      } else if (!HEADINGS.contains(heading) && !heading.startsWith(ResponseReader.WHEN)) {
        faults.add(card.fault(section.heading().line(), "this card has no such heading", HEADINGS));
      }
    }
    Set<String> known = table.keySet();
    return new PracticeCard(
        table,
        moves("Excuses", known),
        fields(FEEDBACK),
        moves,
        named,
        moves(STEPS, known),
        lists("Marks"),
        moves(SKILLS, known),
        new ResponseReader(card, known, Set.of(), faults).read(),
        fields(LINES));
  }

  private List<String> tried(Card.Section section) {
    section.bullets().forEach(bullet -> patterns.check(card, bullet));
    return section.bullets().stream().map(Card.Line::text).toList();
  }

  /** Returns bullets of the form {@code name: text} by name; a name may stand several times. */
  private Map<String, List<String>> fields(String heading) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    card.section(heading)
        .ifPresent(
            section ->
                section
                    .bullets()
                    .forEach(
                        bullet -> {
                          Field field = Field.of(bullet);
                          fields
                              .computeIfAbsent(field.name(), name -> new ArrayList<>())
                              .add(field.value());
                        }));
    return fields;
  }

  /** Returns bullets of the form {@code name: word, word} by name. */
  private Map<String, List<String>> lists(String heading) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    card.section(heading)
        .ifPresent(
            section ->
                section
                    .bullets()
                    .forEach(
                        bullet -> lists.put(Field.of(bullet).name(), Field.of(bullet).values())));
    return lists;
  }

  /** Returns bullets of the form {@code name: move, move} by name. */
  private Map<String, List<String>> moves(String heading, Set<String> known) {
    Map<String, List<String>> steps = new LinkedHashMap<>();
    card.section(heading)
        .ifPresent(
            section ->
                section
                    .bullets()
                    .forEach(
                        bullet -> {
                          Field field = Field.of(bullet);
                          steps.put(field.name(), field.values());
                          if (!known.containsAll(field.values())) {
                            String allowed = String.join(", ", known);
                            faults.add(
                                card.fault(bullet.line(), "these are not all moves", allowed));
                          }
                        }));
    return steps;
  }
}
