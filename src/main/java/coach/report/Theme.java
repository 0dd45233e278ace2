package coach.report;

import coach.phrasebook.Level;

/** How words are made to stand out; colour only adds to what the words say already. */
public enum Theme {
  /** No colour codes at all. */
  PLAIN,
  /** The sixteen colours that every terminal has. */
  COLOUR;

  private static final String ESCAPE = "\u001B[";

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
    return this == PLAIN ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
