package coach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists folders. */
final class Folders {

  private Folders() {}

  /** Returns the folders in a folder by name. */
  static List<Path> in(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new CommandFailure(folder + ": the folder cannot be read: " + e.getMessage());
    }
  }
}
