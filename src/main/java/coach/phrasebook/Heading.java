package coach.phrasebook;

import java.util.Optional;

/** The headings that a rule card may have. */
public enum Heading {
  LOOK_FOR("Look for"),
  /**
   * What is looked for too, but says less: words that should not be there are harmless where
   * *Unless* stands nearby, and words that should be there leave a hint that better ones are
   * missing.
   */
  DOUBTFUL("Doubtful"),
  LEAVE_ALONE("Leave alone"),
  /** What, said nearby, makes the words harmless. */
  UNLESS("Unless"),
  /** What must be said in the message for the rule to ask anything. */
  WHEN("When"),
  /** What the client must have said. */
  WHEN_CLIENT_SAYS("When the client says"),
  /** What is counted against the words looked for. */
  AGAINST("Against"),
  /** How a question on a topic is asked; the topic follows in the heading. */
  ASKED("Asked: "),
  /** How a client says what such a question asks for. */
  SAID("Said: "),
  /** Words of a question that are about no thing of their own. */
  NAMES_NOTHING("Names nothing"),
  /** Shapes of places that wait for words: no rule judges what stands in them. */
  TO_FILL_IN("To fill in"),
  /** How a question begins, behind a comma or at the start of a sentence. */
  BEGINS("Begins a question"),
  /** How one question is joined to another without a comma. */
  ADDS("Adds a question"),
  /** How the client asks without a question mark. */
  REQUESTS("Asks without a question mark"),
  /** Where a question ends and its reason begins. */
  ASIDE("Only a reason"),
  /** Two things of which the client wants to know which. */
  CHOICE("Asks to choose"),
  /** What the author will do next; a day in it is no answer by itself. */
  NEXT_STEP("Only the next step"),
  INSTEAD_OF("Instead of"),
  SAY("Say"),
  SOURCE("Source");

  private final String words;

  Heading(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether the heading names a topic after its words. */
  boolean hasTopic() {
    return words.endsWith(": ");
  }

  /** Whether its bullets are patterns. */
  boolean holdsPatterns() {
    return this != INSTEAD_OF && this != SAY && this != SOURCE;
  }

  /** Returns the heading of these words, if a rule card knows one. */
  static Optional<Heading> of(String words) {
    for (Heading heading : values()) {
      if (heading.hasTopic() ? words.startsWith(heading.words) : words.equals(heading.words)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** Whether the bullets under a heading of these words are patterns. */
  static boolean isOfPatterns(String words) {
    return of(words).filter(Heading::holdsPatterns).isPresent();
  }
}
