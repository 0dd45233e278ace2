package coach.phrasebook;

import coach.text.Named;
import java.util.Locale;
import java.util.Optional;

/**
 * What must hold before a client in practice says a line.
 *
 * @param test what is looked at
 * @param name the move, what was raised, the fact, or what is compared: a feeling or {@link #TURN}
 * @param number what is compared with; 0 for moves and facts
 */
public record Condition(Test test, String name, int number) {

  /** What a condition looks at. */
  public enum Test {
    /** The seller has just made the move, or raised what the scene calls so. */
    MOVE,
    /** The client has told the fact. */
    KNOWS,
    /** He has not told it. */
    LACKS,
    /** The feeling named is at least the number. */
    AT_LEAST,
    /** The feeling named is at most the number. */
    AT_MOST
  }

  /** Begins the name of something that a turn asks for. */
  public static final String ASKED = "asked ";

  /** Begins the name of something that a turn offers. */
  public static final String OFFERED = "offered ";

  /** What can be compared with a number beside the feelings: the number of the turn. */
  public static final String TURN = "turn";

  private static final String FORM =
      "(" + String.join("|", Named.ids(Feeling.class)) + "|" + TURN + ")\\s*(>=|<=)\\s*(\\d{1,2})";

  /** Whether a name is that of something asked or offered. */
  public static boolean isRaised(String name) {
    return name.startsWith(ASKED) || name.startsWith(OFFERED);
  }

  /** Returns the condition that words such as {@code trust >= 5} or {@code knows goal} mean. */
  public static Optional<Condition> of(String words) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("knows ")) {
      return Optional.of(new Condition(Test.KNOWS, text.substring(6).strip(), 0));
    }
    if (text.startsWith("lacks ")) {
      return Optional.of(new Condition(Test.LACKS, text.substring(6).strip(), 0));
    }
    if (text.matches(FORM)) {
      int sign = Math.max(text.indexOf('<'), text.indexOf('>'));
      Test test = text.charAt(sign) == '>' ? Test.AT_LEAST : Test.AT_MOST;
      int number = Integer.parseInt(text.substring(sign + 2).strip());
      return Optional.of(new Condition(test, text.substring(0, sign).strip(), number));
    }
    return text.matches("(" + ASKED + "|" + OFFERED + ")?[a-z][a-z0-9-]*")
        ? Optional.of(new Condition(Test.MOVE, text, 0))
        : Optional.empty();
  }
}
