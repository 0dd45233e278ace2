package coach.phrasebook;

import coach.text.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A rule: what it looks for, why, and what to say instead.
 *
 * @param id names the fault, such as {@code long-sentence}
 * @param kind which class of the checker runs it
 * @param level how grave a finding is
 * @param why what the client feels or does on reading this, in a sentence or two
 * @param settings the other settings of the card; those left out are missing
 * @param patterns the patterns by heading
 * @param say wordings to use instead
 * @param examples what must fire and what must stay silent; empty in a compiled phrasebook
 */
public record RuleCard(
    String id,
    RuleKind kind,
    Level level,
    String why,
    Map<Setting, List<String>> settings,
    List<Patterns> patterns,
    List<String> say,
    Examples examples) {

  /**
   * The patterns under one heading.
   *
   * @param heading the heading
   * @param topic the topic that the heading names; empty for most
   * @param patterns at least one
   */
  public record Patterns(Heading heading, String topic, List<String> patterns) {}

  /**
   * The card's own test.
   *
   * @param fire messages in which the rule must find something
   * @param say wordings to use instead, in which it must not
   * @param spared other messages in which it must not
   */
  public record Examples(List<Card.Line> fire, List<Card.Line> say, List<Card.Line> spared) {
    static final Examples NONE = new Examples(List.of(), List.of(), List.of());

    /** Returns the messages in which the rule must find nothing. */
    public List<Card.Line> silent() {
      List<Card.Line> silent = new ArrayList<>(say);
      silent.addAll(spared);
      return silent;
    }
  }

  public RuleCard {
    settings = Map.copyOf(settings);
    patterns = List.copyOf(patterns);
  }

  /** Returns the single value of a setting, or {@code otherwise} where the card does not set it. */
  public String setting(Setting setting, String otherwise) {
    List<String> values = settings.get(setting);
    return values == null ? otherwise : values.get(0);
  }

  /** Returns the whole number of a setting, or {@code otherwise} where the card does not set it. */
  public int number(Setting setting, int otherwise) {
    List<String> values = settings.get(setting);
    return values == null ? otherwise : Integer.parseInt(values.get(0));
  }

  /** Returns the choice of a setting, or {@code otherwise} where the card does not set it. */
  public <E extends Enum<E> & Named> E choice(Setting setting, E otherwise) {
    List<String> values = settings.get(setting);
    return values == null ? otherwise : Named.of(otherwise.getDeclaringClass(), values.get(0));
  }

  /** Whether a setting keeps what the rule would skip. */
  public boolean keeps(Setting setting) {
    return values(setting).contains(Setting.KEEP);
  }

  /** Whether each stage has a limit of its own. */
  public boolean isLimitedByStage() {
    return values(Setting.ABOVE).contains(Setting.BY_STAGE);
  }

  /** Returns the limit of all stages; the largest number there is where the card has none. */
  public int limit() {
    return isLimitedByStage() ? Integer.MAX_VALUE : number(Setting.ABOVE, Integer.MAX_VALUE);
  }

  /** Returns how many findings are shown. */
  public int shown() {
    return setting(Setting.WORST, "false").equals("true")
        ? 1
        : number(Setting.AT_MOST, kind.shown());
  }

  /** Returns all values of a setting; empty where the card does not set it. */
  public List<String> values(Setting setting) {
    return settings.getOrDefault(setting, List.of());
  }

  /** Returns the patterns under a heading without a topic; none where the card lacks it. */
  public List<String> patterns(Heading heading) {
    for (Patterns some : patterns) {
      if (some.heading() == heading) {
        return some.patterns();
      }
    }
    return List.of();
  }

  /** Whether the card has patterns under a heading. */
  public boolean has(Heading heading) {
    for (Patterns some : patterns) {
      if (some.heading() == heading) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the rule finds the same in a draft whatever else is known: the stage, the client and
   * his words, the recipients, the day.
   */
  public boolean looksAtTheDraftAlone() {
    boolean alone =
        switch (kind) {
          case PHRASE, ABSENCE, MEASURE, VERBATIM -> !has(Heading.WHEN_CLIENT_SAYS);
          default -> false;
        };
    return alone
        && !isLimitedByStage()
        && !settings.containsKey(Setting.STAGES)
        && !settings.containsKey(Setting.NOT_STAGES)
        && !settings.containsKey(Setting.CLIENTS)
        && !settings.containsKey(Setting.WHEN);
  }

  /** Returns the METHODS ids that the rule serves, as written. */
  public String method() {
    return String.join(", ", values(Setting.METHOD));
  }

  public String evidence() {
    return setting(Setting.EVIDENCE, "practice");
  }

  /** Returns this rule with other settings. */
  public RuleCard with(Map<Setting, List<String>> others) {
    return new RuleCard(id, kind, level, why, others, patterns, say, examples);
  }

  /** Returns this rule where less is certain: a warning in place of an error. */
  public RuleCard milder() {
    return level == Level.ERROR ? at(Level.WARNING) : this;
  }

  /** Returns this rule at another level. */
  public RuleCard at(Level other) {
    return new RuleCard(id, kind, other, why, settings, patterns, say, examples);
  }
}
