package coach.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the program keeps what it is to remember: {@code $XDG_STATE_HOME/coach}. */
final class StateFolder {

  private StateFolder() {}

  /**
   * Returns the folder, by the XDG base directory specification; empty where the environment names
   * neither it nor a home.
   */
  static Optional<Path> of(Surroundings around) {
    try {
      return around
          .variable("XDG_STATE_HOME")
          .map(Path::of)
          .filter(Path::isAbsolute)
          .or(() -> around.variable("HOME").map(home -> Path.of(home, ".local", "state")))
          .map(state -> state.resolve("coach"));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
