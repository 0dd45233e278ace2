package coach.cli;

import coach.practice.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

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
    try {
      Path file = folder.resolve(wish.file());
      if (Files.exists(file)) {
        return new Event.Refused(wish.file() + " is there already; name another file.");
      }
      SafeWrite.write(file, wish.text().getBytes(StandardCharsets.UTF_8));
      return new Event.Hinted("Saved to " + wish.file());
    } catch (IOException | InvalidPathException | CommandFailure e) {
      return new Event.Refused(wish.file() + " cannot be written: " + e.getMessage());
    }
  }
}
