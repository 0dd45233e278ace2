package coach.cli;

import coach.practice.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps texts of a talk where the seller asks for it; a file that is there already stays as it is.
 *
 * @param folder what file names are relative to
 */
record TalkFiles(Path folder) {

  /** Follows a wish to save and returns what to tell of it; any other event as it is. */
  Event saved(Event event) {
    if (!(event instanceof Event.Saved wish)) {
      return event;
    }
    return refusal(wish.text(), wish.file())
        .<Event>map(Event.Refused::new)
        .orElseGet(() -> new Event.Hinted("Saved to " + wish.file()));
  }

  /** Keeps a text in a new file; returns why it cannot, or nothing where it has. */
  Optional<String> refusal(String text, String name) {
    try {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        return Optional.of(name + " is there already; name another file.");
      }
      SafeWrite.write(file, text.getBytes(StandardCharsets.UTF_8));
      return Optional.empty();
    } catch (IOException | InvalidPathException | CommandFailure e) {
      return Optional.of(name + " cannot be written: " + e.getMessage());
    }
  }
}
