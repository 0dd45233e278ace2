package coach.phrasebook;

import java.util.List;
import java.util.Locale;

/** The settings that a rule card may have on top. */
public enum Setting {
  KIND,
  LEVEL("error", "warning", "hint", "off"),
  METHOD,
  EVIDENCE("research", "survey", "vendor", "practice"),
  SCOPE("subject", "salutation", "opening", "body", "ending", "closing", "sign-off", "all"),
  MESSAGE,
  /** The only stages in which the rule runs. */
  STAGES,
  /** Stages in which it does not. */
  NOT_STAGES,
  /** The kinds of client for which it runs; for all where the setting is missing. */
  CLIENTS,
  /** What must be so for the rule to run. */
  WHEN(
      "headers",
      "no-headers",
      "attachment",
      "no-attachment",
      "thread",
      "no-thread",
      "client-words",
      "recipients"),
  LEVEL_WITHOUT_HEADERS("error", "warning", "hint", "off"),
  UNLESS_IN("sentence", "paragraph", "ending", "message"),
  AT_LEAST,
  /** Fewer matches than {@link #AT_LEAST} that are enough in one sentence. */
  IN_SENTENCE,
  AT_MOST,
  NEGATED("skip", "keep"),
  NAMES("skip", "keep"),
  QUOTED("skip", "keep"),
  /** Whether what the client said counts where the author says it back. */
  REPORTED("skip", "keep"),
  MIN_WORDS,
  /** The least number of words in a message that greets, and so is surely a whole one. */
  MIN_WORDS_GREETED,
  /** Where it is shown that something is missing; {@code when} is where it was called for. */
  AT("opening", "closing", "salutation", "subject", "when"),
  MEASURE(
      "sentence-words",
      "paragraph-words",
      "message-words",
      "questions",
      "closed-questions-only",
      "readability",
      "chain",
      "matches-per-message",
      "choices",
      "lead"),
  ABOVE,
  WORST("true", "false"),
  /** The card of sayings whose likes the rule hints at, beside what it looks for. */
  SOUNDS_LIKE;

  private final List<String> allowed;

  Setting(String... allowed) {
    this.allowed = List.of(allowed);
  }

  /** Returns the name in a card, such as {@code unless-in}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the values that may be given; empty where any may. */
  public List<String> allowed() {
    return allowed;
  }

  /** Whether the value is a whole number. */
  boolean isNumber() {
    return this == AT_LEAST
        || this == IN_SENTENCE
        || this == AT_MOST
        || this == MIN_WORDS
        || this == MIN_WORDS_GREETED;
  }
}
