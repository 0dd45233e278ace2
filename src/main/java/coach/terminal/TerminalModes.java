package coach.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a terminal treats what is typed and shown, as {@code stty} tells it.
 *
 * @param saved arguments with which {@code stty} sets them again; none where there is no terminal
 */
record TerminalModes(List<String> saved) {

  /** How Linux tells the line discipline, which is not among what {@code stty -g} tells. */
  private static final String DISCIPLINE = "line = ";

  /** Returns the modes of the terminal of this process. */
  static TerminalModes now() {
    List<String> saved = new ArrayList<>();
    stty(List.of("-g")).filter(modes -> !modes.isEmpty()).ifPresent(saved::add);
    String all = stty(List.of("-a")).orElse("");
    int at = all.indexOf(DISCIPLINE);
    int end = all.indexOf(';', Math.max(0, at));
    if (at >= 0 && end >= 0) {
      saved.addAll(List.of("line", all.substring(at + DISCIPLINE.length(), end)));
    }
    return new TerminalModes(saved);
  }

  /** Sets all of them as they were; what edits lines sets only those that it knows. */
  void restore() {
    if (!saved.isEmpty()) {
      stty(saved);
    }
  }

  private static Optional<String> stty(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("stty"));
    command.addAll(arguments);
    try {
      Process stty =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String told = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return stty.waitFor() == 0 ? Optional.of(told.strip()) : Optional.empty();
    } catch (IOException e) {
      // A system without stty has no such modes to restore.
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
