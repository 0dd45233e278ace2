package coach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The editor that somebody likes to write with.
 *
 * @param command as the environment has it; a shell reads it, since it may hold options
 */
record Editor(String command) {

  /** Returns the editor that {@code VISUAL} or {@code EDITOR} names; empty where neither does. */
  static Optional<Editor> of(Surroundings around) {
    // A terminal that cannot move its cursor shows no editor that fills the screen.
    boolean lines = around.variable("TERM").orElse("dumb").equals("dumb");
    Optional<String> visual = lines ? Optional.empty() : around.variable("VISUAL");
    return visual.or(() -> around.variable("EDITOR")).map(Editor::new);
  }

  /** Opens a file and waits; returns whether the editor ended well. */
  boolean edit(Path file) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(List.of("sh", "-c", command + " \"$@\"", "sh", file.toString()));
    try {
      return builder.inheritIO().start().waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
