package coach.practice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of lines that only its owner reads, and that no crash leaves half a line in.
 *
 * <p>A line is appended in one write under a lock. What a crash tore off at the end is cut away
 * before the next line is written.
 *
 * @param file may not be there yet, nor the folders above it
 */
public record Journal(Path file) {

  /** What the name of a claim's file ends with. */
  private static final String LOCK = ".lock";

  private static final FileAttribute<?> OWNERS_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> OWNERS_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /**
   * Appends a line and waits until it is on the disk.
   *
   * @param line without a line end in it
   * @throws IOException where it cannot be kept
   */
  public void append(String line) throws IOException {
    if (line.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a line has no line end in it");
    }
    folders(file.getParent());
    try (FileChannel channel = open(file)) {
      // Closing the channel frees the lock.
      channel.lock();
      heal(channel);
      ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    }
  }

  /** Returns the lines that are whole; none where there is no file. */
  public List<String> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n');
    return end < 0 ? List.of() : List.of(text.substring(0, end).split("\n"));
  }

  /**
   * Claims the journal for this process, beside those who only read it; empty where it is taken.
   */
  public Optional<Claim> claim() throws IOException {
    folders(file.getParent());
    return Claim.of(open(lock()));
  }

  /** Deletes the file of claims: from now on nobody goes on with the journal. */
  void settle() throws IOException {
    Files.deleteIfExists(lock());
  }

  private Path lock() {
    return file.resolveSibling(file.getFileName() + LOCK);
  }

  private FileChannel open(Path file) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    return isPosix()
        ? FileChannel.open(file, options, OWNERS_FILE)
        : FileChannel.open(file, options);
  }

  /** Sets the place to write behind the last whole line. */
  private static void heal(FileChannel channel) throws IOException {
    long end = channel.size();
    ByteBuffer one = ByteBuffer.allocate(1);
    while (end > 0 && channel.read(one.clear(), end - 1) == 1 && one.get(0) != '\n') {
      end--;
    }
    channel.truncate(end);
    channel.position(end);
  }

  private void folders(Path folder) throws IOException {
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    if (isPosix()) {
      Files.createDirectories(folder, OWNERS_FOLDER);
    } else {
      Files.createDirectories(folder);
    }
  }

  private boolean isPosix() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
