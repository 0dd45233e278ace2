package coach.phrasebook;

import coach.text.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Makes a scene of a card. */
final class SceneReader {

  private static final String GOAL = "Goal";
  private static final String OPENS = "Opens";
  private static final String FACT = "Fact ";
  private static final String ASIDE = "Aside";
  private static final String ENDS = "Ends ";
  private static final String AGREES = "agrees";
  private static final List<String> OPTIONAL = List.of(ASIDE, EffectReader.HEADING);
  private static final String HEADINGS =
      "Goal, Opens, Fact NAME, "
          + RaisedReader.HEADINGS
          + ", When CONDITION, Aside, Ends "
          + String.join(" | ", Named.ids(Ending.class))
          + ", "
          + EffectReader.HEADING;
  private static final List<String> SETTINGS =
      List.of(
          "method", "client", "situation", "trust", "irritation", "patience", "interrupts", AGREES);

  private final Card card;
  private final List<CardFault> faults;
  private final CardCheck check;
  private final Set<String> moves;
  private final BiConsumer<Card, Card.Line> patterns;

  /**
   * Makes a reader.
   *
   * @param moves those that the scene may name
   * @param patterns tries a pattern
   */
  SceneReader(
      Card card, Set<String> moves, BiConsumer<Card, Card.Line> patterns, List<CardFault> faults) {
    this.card = card;
    this.faults = faults;
    this.moves = moves;
    this.check = new CardCheck(card, faults);
    this.patterns = patterns;
  }

  SceneCard read() {
    check.title();
    check.settings(SETTINGS);
    checkHeadings();
    List<SceneCard.Fact> facts = new ArrayList<>();
    Map<String, List<String>> raised = new RaisedReader(card, patterns).read();
    Map<Ending, List<String>> ends = new EnumMap<>(Ending.class);
    for (Card.Section section : card.sections()) {
      String heading = section.heading().text();
      if (heading.startsWith(FACT)) {
        facts.add(new FactReader(card, section, patterns, faults).read());
      }
    }
    for (Ending end : Ending.values()) {
      card.section(ENDS + end.id()).ifPresent(section -> ends.put(end, texts(section)));
    }
    Set<String> known = new LinkedHashSet<>();
    facts.forEach(fact -> known.add(fact.id()));
    checkOrder(facts, known);
    Set<String> done = new LinkedHashSet<>(raised.keySet());
    done.addAll(moves);
    ResponseReader responses = new ResponseReader(card, done, known, faults);
    EffectReader effects = new EffectReader(card, faults);
    effects.checkMoves(moves);
    return new SceneCard(
        card.id(),
        card.intro(),
        card.method(),
        setting("client"),
        setting("situation"),
        start(),
        card.bullets(GOAL),
        card.bullets(OPENS),
        facts,
        raised,
        responses.read(),
        agrees(responses),
        card.bullets(ASIDE),
        ends,
        effects.read());
  }

  private SceneCard.Start start() {
    return new SceneCard.Start(
        feeling("trust"), feeling("irritation"), feeling("patience"), number("interrupts"));
  }

  private List<Condition> agrees(ResponseReader responses) {
    Card.SettingLine setting = card.settings().get(AGREES);
    return setting == null
        ? List.of()
        : responses.conditions(String.join(",", setting.values()), setting.line());
  }

  private String setting(String name) {
    Card.SettingLine setting = card.settings().get(name);
    return setting == null ? "" : setting.values().get(0);
  }

  private int feeling(String name) {
    int number = number(name);
    if (number > Feeling.MOST) {
      int line = card.settings().get(name).line();
      faults.add(card.fault(line, "'" + name + "' goes from 0 to " + Feeling.MOST, name + ": 5"));
    }
    return number;
  }

  private int number(String name) {
    String value = setting(name);
    if (CardCheck.isNumber(value, 0, 999)) {
      return Integer.parseInt(value);
    }
    Card.SettingLine setting = card.settings().get(name);
    int line = setting == null ? 1 : setting.line();
    faults.add(card.fault(line, "a scene needs '" + name + "', a number", name + ": 5"));
    return 0;
  }

  private static List<String> texts(Card.Section section) {
    return section.bullets().stream().map(Card.Line::text).toList();
  }

  private void checkHeadings() {
    Set<String> missing = new LinkedHashSet<>(List.of(GOAL, OPENS));
    Named.ids(Ending.class).forEach(end -> missing.add(ENDS + end));
    Set<String> single = Set.copyOf(missing);
    for (Card.Section section : card.sections()) {
      String heading = section.heading().text();
      boolean named =
          heading.startsWith(FACT)
              || heading.startsWith(ResponseReader.WHEN)
              || RaisedReader.reads(heading);
      if (!named && !single.contains(heading) && !OPTIONAL.contains(heading)) {
        faults.add(card.fault(section.heading().line(), "a scene has no such heading", HEADINGS));
      } else if (section.bullets().isEmpty()) {
        faults.add(card.fault(section.heading().line(), "nothing is listed here", "- words"));
      }
      missing.remove(heading);
    }
    missing.forEach(
        heading -> faults.add(card.fault(1, "the scene lacks '## " + heading + "'", HEADINGS)));
  }

  private void checkOrder(List<SceneCard.Fact> facts, Set<String> known) {
    for (SceneCard.Fact fact : facts) {
      for (String before : fact.after()) {
        if (!known.contains(before)) {
          int line = card.section(FACT + fact.id()).orElseThrow().heading().line();
          faults.add(
              card.fault(line, "no fact is called '" + before + "'", String.join(", ", known)));
        }
      }
    }
  }
}
