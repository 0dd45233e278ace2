package coach.phrasebook;

import coach.text.Named;
import java.util.List;

/** The settings that a rule card may have on top. */
public enum Setting implements Named {
  KIND,
  LEVEL(Level.class),
  METHOD,
  EVIDENCE("research", "survey", "vendor", "practice"),
  SCOPE(Scope.class),
  MESSAGE,
  /** The only stages in which the rule runs. */
  STAGES,
  /** Stages in which it does not. */
  NOT_STAGES,
  /** The kinds of client for which it runs; for all where the setting is missing. */
  CLIENTS,
  /** What must be so for the rule to run. */
  WHEN(DraftFact.class),
  LEVEL_WITHOUT_HEADERS(Level.class),
  UNLESS_IN(Reach.class),
  AT_LEAST(Kind.NUMBER),
  /** Fewer matches than {@link #AT_LEAST} that are enough in one sentence. */
  IN_SENTENCE(Kind.NUMBER),
  AT_MOST(Kind.NUMBER),
  NEGATED("skip", Setting.KEEP),
  NAMES("skip", Setting.KEEP),
  QUOTED("skip", Setting.KEEP),
  /** Whether what the client said counts where the author says it back. */
  REPORTED("skip", Setting.KEEP),
  MIN_WORDS(Kind.NUMBER),
  /** The least number of words in a message that greets, and so is surely a whole one. */
  MIN_WORDS_GREETED(Kind.NUMBER),
  /** Where it is shown that something is missing; {@code when} is where it was called for. */
  AT(Place.class),
  MEASURE(FigureKind.class),
  /** Beyond this a figure is a fault; {@code stage} where each stage has its own limit. */
  ABOVE(Kind.LIMIT),
  WORST("true", "false"),
  /** The card of sayings whose likes the rule hints at, beside what it looks for. */
  SOUNDS_LIKE;

  /** What keeps, in a card, what its rule would skip. */
  static final String KEEP = "keep";

  /** What stands in a card for a limit of each stage. */
  public static final String BY_STAGE = "stage";

  private enum Kind {
    WORDS,
    NUMBER,
    LIMIT
  }

  private final Kind kind;
  private final List<String> words;
  private final Class<? extends Named> choices;

  Setting(String... allowed) {
    this(Kind.WORDS, null, allowed);
  }

  Setting(Kind kind) {
    this(kind, null);
  }

  Setting(Class<? extends Named> choices) {
    this(Kind.WORDS, choices);
  }

  Setting(Kind kind, Class<? extends Named> choices, String... words) {
    this.kind = kind;
    this.choices = choices;
    this.words = List.of(words);
  }

  /** Returns the values that may be given; empty where any may. */
  public List<String> allowed() {
    return choices == null ? words : Named.ids(choices);
  }

  /** Whether a card may give several values. */
  boolean takesSeveral() {
    return switch (this) {
      case METHOD, STAGES, NOT_STAGES, CLIENTS, WHEN -> true;
      default -> false;
    };
  }

  /** Whether a value must be a whole number. */
  boolean isNumber(String value) {
    return kind == Kind.NUMBER || kind == Kind.LIMIT && !value.equals(BY_STAGE);
  }
}
