package coach.report;

import coach.phrasebook.Level;

/** How words are made to stand out; colour only adds to what the words say already. */
public enum Theme {
  /** No colour codes at all. */
  PLAIN,
  /** The sixteen colours that every terminal has. */
  COLOUR;

  /** What a code begins and ends with; no text has them, see {@link Printable}. */
  static final char ESCAPE = '\u001B';

  static final char END = 'm';

  /** Returns a level's name in its colour. */
  String level(Level level) {
    return switch (level) {
      case ERROR -> painted("1;31", level.id());
      case WARNING -> painted("33", level.id());
      case HINT, OFF -> painted("36", level.id());
    };
  }

  String strong(String text) {
    return painted("1", text);
  }

  String faint(String text) {
    return painted("2", text);
  }

  /** Returns words that were said in vain, struck through or in square brackets. */
  String struck(String text) {
    return this == PLAIN ? "[" + text + "]" : painted("9;2", text);
  }

  private String painted(String code, String text) {
    return this == PLAIN ? text : code(code) + text + code("0");
  }

  private static String code(String number) {
    return ESCAPE + "[" + number + END;
  }
}
