package coach.cli;

import coach.text.Digits;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a run sees of the machine.
 *
 * @param environment the environment variables
 * @param directory the working directory
 * @param keyboard whether somebody can type answers; asked for only when answers are needed
 */
record Surroundings(Map<String, String> environment, Path directory, BooleanSupplier keyboard) {

  /** Returns those of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(System.getenv(), Path.of("").toAbsolutePath(), Keyboard::isThere);
  }

  /** Returns an environment variable; one that is set to nothing counts as not set. */
  Optional<String> variable(String name) {
    String value = environment.getOrDefault(name, "");
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /**
   * Whether standard output is a terminal that knows colours.
   *
   * <p>The launcher tells by {@code COACH_TTY=1}: since JDK 22 the JDK's own answer does not mean
   * what it meant before.
   */
  boolean onTerminal() {
    return environment.getOrDefault("COACH_TTY", "").equals("1")
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Returns the width of the terminal in columns, where the shell told it; 88 otherwise. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    boolean number = columns.length() < 5 && Digits.are(columns);
    return number && onTerminal() ? Integer.parseInt(columns) : 88;
  }
}
