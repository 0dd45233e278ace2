package coach.phrasebook;

import coach.text.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a rule of a card, or says everything that is wrong with it. */
final class RuleCardReader {

  private final Card card;
  private final List<CardFault> faults;

  RuleCardReader(Card card, List<CardFault> faults) {
    this.card = card;
    this.faults = faults;
  }

  /** Returns the rule; nothing after adding to the faults. */
  Optional<RuleCard> read() {
    int before = faults.size();
    if (onlySilences()) {
      return Optional.of(silence());
    }
    Optional<RuleKind> kind = kind();
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    new CardCheck(card, faults).title();
    if (card.intro().isEmpty()) {
      fault(
          card.title().line(),
          "below the title stands why the client stumbles",
          "a sentence or two");
    }
    Map<Setting, List<String>> settings = settings(kind.get());
    List<RuleCard.Patterns> patterns = patterns(kind.get());
    if (faults.size() > before) {
      return Optional.empty();
    }
    Level level = Named.of(Level.class, settings.get(Setting.LEVEL).get(0));
    settings.keySet().removeAll(List.of(Setting.KIND, Setting.LEVEL));
    return Optional.of(
        new RuleCard(
            card.id(),
            kind.get(),
            level,
            card.intro(),
            settings,
            patterns,
            texts(Heading.SAY),
            examples()));
  }

  private RuleCard silence() {
    return new RuleCard(
        card.id(),
        RuleKind.PHRASE,
        Level.OFF,
        "",
        Map.of(),
        List.of(),
        List.of(),
        RuleCard.Examples.NONE);
  }

  /**
   * Whether the card only silences a rule of a layer below: {@code level: off}, a title, no more.
   */
  private boolean onlySilences() {
    Card.SettingLine level = card.settings().get(Setting.LEVEL.id());
    return card.settings().size() == 1
        && level != null
        && level.values().equals(List.of(Level.OFF.id()))
        && card.title().text().equals(card.id())
        && card.sections().isEmpty();
  }

  private void fault(int line, String problem, String allowed) {
    faults.add(card.fault(line, problem, allowed));
  }

  private Optional<RuleKind> kind() {
    Card.SettingLine setting = card.settings().get(Setting.KIND.id());
    if (setting == null) {
      fault(1, "the setting 'kind' is missing", String.join(", ", Named.ids(RuleKind.class)));
      return Optional.empty();
    }
    Optional<RuleKind> kind = Named.find(RuleKind.class, setting.values().get(0));
    if (kind.isEmpty()) {
      fault(
          setting.line(),
          "there is no such kind of rule",
          String.join(", ", Named.ids(RuleKind.class)));
    }
    return kind;
  }

  private Map<Setting, List<String>> settings(RuleKind kind) {
    Map<Setting, List<String>> found = new EnumMap<>(Setting.class);
    card.settings()
        .forEach(
            (key, setting) -> {
              Optional<Setting> known = Named.find(Setting.class, key).filter(kind::allows);
              if (known.isEmpty()) {
                fault(
                    setting.line(),
                    "a " + kind.id() + " rule has no setting '" + key + "'",
                    keys(kind));
              } else if (valid(known.get(), setting)) {
                found.put(known.get(), setting.values());
              }
            });
    for (Setting needed : List.of(Setting.LEVEL, Setting.METHOD, Setting.EVIDENCE)) {
      if (!card.settings().containsKey(needed.id())) {
        fault(
            1, "the setting '" + needed.id() + "' is missing", String.join(", ", needed.allowed()));
      }
    }
    return found;
  }

  private static String keys(RuleKind kind) {
    List<String> keys = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      if (kind.allows(setting)) {
        keys.add(setting.id());
      }
    }
    return String.join(", ", keys);
  }

  private boolean valid(Setting known, Card.SettingLine setting) {
    if (setting.values().size() > 1 && !known.takesSeveral()) {
      String first = known.id() + ": " + setting.values().get(0);
      fault(setting.line(), "'" + known.id() + "' takes one value", first);
      return false;
    }
    for (String value : setting.values()) {
      if (!known.allowed().isEmpty() && !known.allowed().contains(value)) {
        fault(
            setting.line(),
            "'" + known.id() + "' cannot be '" + value + "'",
            String.join(", ", known.allowed()));
        return false;
      }
      if (known.isNumber(value) && !CardCheck.isNumber(value, 0, Integer.MAX_VALUE)) {
        fault(setting.line(), "'" + known.id() + "' is a whole number", known.id() + ": 3");
        return false;
      }
    }
    return !setting.values().isEmpty();
  }

  private List<RuleCard.Patterns> patterns(RuleKind kind) {
    List<RuleCard.Patterns> found = new ArrayList<>();
    for (Card.Section section : card.sections()) {
      Optional<Heading> known =
          Heading.of(section.heading().text())
              .filter(heading -> section.depth() == 2 && kind.allows(heading));
      if (known.isEmpty()) {
        fault(
            section.heading().line(),
            "a " + kind.id() + " rule has no heading '" + section.heading().text() + "'",
            headings(kind));
      } else if (known.get().holdsPatterns()) {
        patterns(known.get(), section).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<RuleCard.Patterns> patterns(Heading heading, Card.Section section) {
    if (section.bullets().isEmpty()) {
      if (heading != Heading.LEAVE_ALONE) {
        fault(section.heading().line(), "nothing stands under this heading", "- a pattern");
      }
      return Optional.empty();
    }
    String topic = section.heading().text().substring(heading.words().length()).strip();
    List<String> patterns = section.bullets().stream().map(Card.Line::text).toList();
    return Optional.of(new RuleCard.Patterns(heading, topic, patterns));
  }

  private static String headings(RuleKind kind) {
    List<String> words = new ArrayList<>();
    for (Heading heading : Heading.values()) {
      if (kind.allows(heading)) {
        words.add("## " + heading.words().strip());
      }
    }
    return String.join(", ", words);
  }

  private List<String> texts(Heading heading) {
    return quotes(heading).stream().map(Card.Line::text).toList();
  }

  private List<Card.Line> quotes(Heading heading) {
    return card.section(heading.words()).map(Card.Section::quotes).orElse(List.of());
  }

  private RuleCard.Examples examples() {
    return new RuleCard.Examples(
        quotes(Heading.INSTEAD_OF), quotes(Heading.SAY), quotes(Heading.LEAVE_ALONE));
  }
}
