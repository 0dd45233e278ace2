package coach.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files that are not there yet; what is there stays as it is. */
final class NewFile {

  private NewFile() {}

  /**
   * Writes a text as UTF-8.
   *
   * @param advice what to do where the file is there already
   */
  static void write(Path file, String text, String advice) throws IOException {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new CommandFailure(file + ": it is there already, and stays as it is.", advice);
    }
  }
}
