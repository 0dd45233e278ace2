package coach.phrasebook;

import coach.text.Spoken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Makes of a card what all scenes of a language share. */
final class PracticeReader {

  private static final String EXCUSES = "Excuses";
  private static final String FEEDBACK = "Feedback";
  private static final String STEPS = "Steps";
  private static final String ROLES = "Roles";
  private static final String MARKS = "Marks";
  private static final String SKILLS = "Skills";
  private static final String LINES = "Coach";
  private static final String MOVE = "Move ";
  private static final String NAMED = "Named ";
  private static final String FIGURE = "Figure ";
  private static final String ASIDE = "Aside";
  private static final String ASKED = "asked";
  private static final String TOLD = "told";
  private static final String SAYS = "says";
  private static final List<String> FIGURE_FIELDS = List.of(ASKED, TOLD, SAYS);
  private static final List<String> HEADINGS =
      List.of(EffectReader.HEADING, EXCUSES, FEEDBACK, STEPS, ROLES, MARKS, SKILLS, LINES, ASIDE);

  private static final String OTHERS =
      MOVE
          + "NAME, "
          + NAMED
          + "NAME, "
          + RaisedReader.HEADINGS
          + ", "
          + FIGURE
          + "NAME, When CONDITION";

  private final Card card;
  private final List<CardFault> faults;
  private final BiConsumer<Card, Card.Line> patterns;

  /**
   * Makes a reader.
   *
   * @param patterns tries a pattern
   */
  PracticeReader(Card card, BiConsumer<Card, Card.Line> patterns, List<CardFault> faults) {
    this.card = card;
    this.faults = faults;
    this.patterns = patterns;
  }

  PracticeCard read() {
    CardCheck check = new CardCheck(card, faults);
    check.title();
    check.settings(List.of(Card.METHOD));
    EffectReader effects = new EffectReader(card, faults);
    Map<String, Effect> table = effects.read();
    Map<String, List<String>> moves = new LinkedHashMap<>();
    Map<String, List<String>> named = new LinkedHashMap<>();
    Map<String, PracticeCard.Figure> figures = new LinkedHashMap<>();
    for (Card.Section section : card.sections()) {
      String heading = section.heading().text();
      if (heading.startsWith(MOVE)) {
        moves.put(heading.substring(MOVE.length()), tried(section));
      } else if (heading.startsWith(NAMED)) {
        named.put(heading.substring(NAMED.length()), tried(section));
      } else if (heading.startsWith(FIGURE)) {
        figures.put(heading.substring(FIGURE.length()), figure(section));
      } else if (!HEADINGS.contains(heading)
          && !RaisedReader.reads(heading)
          && !heading.startsWith(ResponseReader.WHEN)) {
        String allowed = String.join(", ", HEADINGS) + ", " + OTHERS;
        faults.add(card.fault(section.heading().line(), "this card has no such heading", allowed));
      }
    }
    Set<String> known = table.keySet();
    Map<String, List<String>> raised = new RaisedReader(card, patterns).read();
    Set<String> heard = new LinkedHashSet<>(raised.keySet());
    heard.addAll(known);
    checkNames(EXCUSES, known);
    checkNames(FEEDBACK, known);
    checkNames(ROLES, Spoken.ids(Role.class));
    checkNames(MARKS, Spoken.ids(WordMark.class));
    checkNames(SKILLS, PracticeCard.SKILLS);
    checkNames(LINES, Spoken.ids(CoachLine.class));
    List.of(EXCUSES, STEPS, ROLES, SKILLS).forEach(heading -> checkMoves(heading, known));
    return new PracticeCard(
        table,
        lists(EXCUSES),
        texts(FEEDBACK),
        moves,
        named,
        lists(STEPS),
        lists(ROLES),
        lists(MARKS),
        lists(SKILLS),
        raised,
        new ResponseReader(card, heard, Set.of(), faults).read(),
        texts(LINES),
        figures,
        card.section(ASIDE).map(PracticeReader::bullets).orElse(List.of()));
  }

  private PracticeCard.Figure figure(Card.Section section) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    FIGURE_FIELDS.forEach(name -> fields.put(name, new ArrayList<>()));
    for (Card.Line bullet : section.bullets()) {
      Field field = Field.of(bullet);
      if (!fields.containsKey(field.name()) || field.value().isEmpty()) {
        String allowed = "- " + String.join(": …, - ", FIGURE_FIELDS) + ": …";
        faults.add(card.fault(bullet.line(), "this does not fit a figure", allowed));
        continue;
      }
      if (!field.name().equals(SAYS)) {
        patterns.accept(card, new Card.Line(field.value(), bullet.line()));
      }
      fields.get(field.name()).add(field.value());
    }
    return new PracticeCard.Figure(fields.get(ASKED), fields.get(TOLD), fields.get(SAYS));
  }

  private static List<String> bullets(Card.Section section) {
    return section.bullets().stream().map(Card.Line::text).toList();
  }

  private List<String> tried(Card.Section section) {
    section.bullets().forEach(bullet -> patterns.accept(card, bullet));
    return bullets(section);
  }

  /** Returns bullets of the form {@code name: text} by name; a name may stand several times. */
  private Map<String, List<String>> texts(String heading) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (Field field : fields(heading)) {
      texts.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field.value());
    }
    return texts;
  }

  /** Returns bullets of the form {@code name: word, word} by name. */
  private Map<String, List<String>> lists(String heading) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    fields(heading).forEach(field -> lists.put(field.name(), field.values()));
    return lists;
  }

  private List<Field> fields(String heading) {
    return bullets(heading).stream().map(Field::of).toList();
  }

  private List<Card.Line> bullets(String heading) {
    return card.section(heading).map(Card.Section::bullets).orElse(List.of());
  }

  /** Tells each name before a colon that is not among those known. */
  private void checkNames(String heading, Collection<String> known) {
    for (Card.Line bullet : bullets(heading)) {
      String name = Field.of(bullet).name();
      if (!known.contains(name)) {
        String problem = "nobody knows '" + name + "' under '" + heading + "'";
        faults.add(card.fault(bullet.line(), problem, Nearest.allowed(name, known)));
      }
    }
  }

  /** Tells each name after a colon that is no move. */
  private void checkMoves(String heading, Set<String> known) {
    for (Card.Line bullet : bullets(heading)) {
      for (String move : Field.of(bullet).values()) {
        if (!known.contains(move)) {
          String problem = "nobody knows the move '" + move + "'";
          faults.add(card.fault(bullet.line(), problem, Nearest.allowed(move, known)));
        }
      }
    }
  }
}
