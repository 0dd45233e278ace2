package coach.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Opens what the program brings along: cards as they are written and as the build compiled them.
 */
final class BuiltIn {

  /**
   * Where the launcher has the same files unpacked: a cold check reads them without opening the
   * jar, which would take a tenth of its time.
   */
  private static final String UNPACKED = System.getProperty("coach.unpacked", "");

  private BuiltIn() {}

  /** Makes something of an open file. */
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  /**
   * Reads a file of the program.
   *
   * @param name such as {@code phrasebooks/en.phrasebook}
   * @param none what is returned where there is no such file
   */
  static <T> T read(String name, T none, Reader<T> reader) {
    try (InputStream in = open(name)) {
      return in == null ? none : reader.read(in);
    } catch (IOException e) {
      throw new CommandFailure(
          "A part of the program cannot be read: " + name + ": " + e.getMessage());
    }
  }

  /** Returns a file of the program as text; empty where there is none. */
  static String text(String name) {
    return read(name, "", in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }

  private static InputStream open(String name) throws IOException {
    if (!UNPACKED.isEmpty()) {
      File file = new File(UNPACKED, name);
      if (file.isFile()) {
        return new FileInputStream(file);
      }
    }
    return BuiltIn.class.getResourceAsStream("/" + name);
  }
}
