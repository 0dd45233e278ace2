package coach.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * An argument that is a client's words or the name of a file that holds them.
 *
 * @param argument as typed
 */
record TypedName(String argument) {

  /** The longest ending of a file's name that is looked for, its point left out. */
  private static final int ENDING = 5;

  /**
   * Whether it is the name of a file: because there is one, or because one word that is built like
   * a name would make no sense as words. A name mistyped is a fault then and nobody's words.
   */
  boolean isMeantAsFile(Path directory) {
    try {
      Path path = directory.resolve(argument);
      return Files.isRegularFile(path)
          || isOneWord() && (hasFolder() || hasEnding() || Files.isDirectory(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean isOneWord() {
    return argument.codePoints().noneMatch(Character::isWhitespace);
  }

  /** Ideographs are written without blanks: a whole message may be one word with a slash. */
  private boolean hasFolder() {
    return argument.startsWith("/")
        || argument.indexOf('/') >= 0 && argument.codePoints().noneMatch(Character::isIdeographic);
  }

  private boolean hasEnding() {
    int point = argument.lastIndexOf('.');
    int length = argument.length() - point - 1;
    boolean plain = point > 0 && length > 0 && length <= ENDING;
    for (int i = point + 1; i < argument.length(); i++) {
      char c = argument.charAt(i);
      plain &= c >= 'a' && c <= 'z' || c >= '0' && c <= '9' && i > point + 1;
    }
    return plain;
  }
}
