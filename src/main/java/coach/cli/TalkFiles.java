package coach.cli;

import coach.practice.Event;
import coach.practice.Session;
import coach.practice.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Keeps a copy of a talk where the seller asks for it, in the form that {@code coach review} reads.
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
      SafeWrite.write(file, text(wish.session()).getBytes(StandardCharsets.UTF_8));
      return new Event.Hinted("Saved to " + wish.file());
    } catch (IOException | InvalidPathException | CommandFailure e) {
      return new Event.Refused(wish.file() + " cannot be written: " + e.getMessage());
    }
  }

  private static String text(Session session) {
    StringBuilder text = new StringBuilder("Client: ").append(session.past().opening());
    for (Turn turn : session.past().turns()) {
      text.append("\nSeller: ").append(turn.reply().replace('\n', ' '));
      text.append("\nClient: ").append(turn.says());
    }
    return text.append('\n').toString();
  }
}
