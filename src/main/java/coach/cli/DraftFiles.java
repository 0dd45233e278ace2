package coach.cli;

import coach.report.Printable;
import coach.text.Draft;
import coach.text.DraftReader;
import coach.text.UnreadableDraftException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the drafts that the command line names. */
final class DraftFiles {

  /** Standard input's name on the command line. */
  static final String STDIN = "-";

  private final InputStream in;
  private final Path directory;
  private final Optional<Draft.Format> format;
  private final Optional<String> stdinName;

  /**
   * Makes a reader of files.
   *
   * @param run holds standard input and the working directory
   * @param format how all drafts are written; empty to find out
   * @param stdinName what standard input is called in reports
   */
  DraftFiles(Run run, Optional<Draft.Format> format, Optional<String> stdinName) {
    this.in = run.streams().in();
    this.directory = run.around().directory();
    this.format = format;
    this.stdinName = stdinName;
  }

  /** Makes something of what a file holds. */
  interface Reader<T> {
    T read(String name, InputStream in) throws UnreadableDraftException;
  }

  /** Reads a draft; throws {@link CommandFailure} that says what is the matter with it. */
  Draft read(String file) {
    return read(file, (name, in) -> DraftReader.read(name, in, format));
  }

  /** Reads a file; throws {@link CommandFailure} that says what is the matter with it. */
  <T> T read(String file, Reader<T> reader) {
    String name = file.equals(STDIN) ? stdinName.orElse(STDIN) : file;
    String shown = Printable.line(name) + ": ";
    try {
      return file.equals(STDIN) ? reader.read(name, in) : open(file, shown, reader);
    } catch (UnreadableDraftException e) {
      throw new CommandFailure(shown + e.getMessage());
    } catch (NoSuchFileException e) {
      throw new CommandFailure(
          shown + "there is no such file.", "Check the name; - stands for standard input.");
    } catch (AccessDeniedException e) {
      throw new CommandFailure(
          shown + "this file may not be read.", "Check its permissions: ls -l");
    } catch (IOException e) {
      throw new CommandFailure(shown + "this file cannot be read: " + e.getMessage());
    }
  }

  private <T> T open(String file, String shown, Reader<T> reader)
      throws IOException, UnreadableDraftException {
    Path path = path(file);
    if (Files.isDirectory(path)) {
      String inside = file.endsWith("/") ? file : file + "/";
      throw new CommandFailure(
          shown + "this is a folder.",
          "Name files in it, such as " + Printable.line(inside) + "*.txt");
    }
    try (InputStream opened = Files.newInputStream(path)) {
      return reader.read(file, opened);
    }
  }

  /** Returns the folder that a draft lies in, absolute; for a name that is none, where we are. */
  Path folder(String file) {
    String name = file.equals(STDIN) ? stdinName.orElse(STDIN) : file;
    try {
      Path parent = directory.resolve(name).toAbsolutePath().normalize().getParent();
      return parent == null ? directory : parent;
    } catch (InvalidPathException e) {
      return directory;
    }
  }

  /** Returns the path of a file as named; throws {@link CommandFailure} for a name that is none. */
  Path path(String file) {
    try {
      return directory.resolve(file);
    } catch (InvalidPathException e) {
      throw new CommandFailure(
          Printable.line(file) + ": this name cannot be read here.",
          "Set a locale that knows its letters, such as LC_ALL=C.UTF-8.");
    }
  }

  /** Returns the format of a name in {@code --input}; empty for {@code auto}. */
  static Optional<Draft.Format> format(Optional<String> input) {
    String name =
        new Given(input.orElse("auto"), "--input")
            .among(List.of("auto", "text", "markdown", "mail"));
    return switch (name) {
      case "text" -> Optional.of(Draft.Format.TEXT);
      case "markdown" -> Optional.of(Draft.Format.MARKDOWN);
      case "mail" -> Optional.of(Draft.Format.MAIL);
      default -> Optional.empty();
    };
  }
}
