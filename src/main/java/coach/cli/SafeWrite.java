package coach.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces files whole or not at all. */
final class SafeWrite {

  private SafeWrite() {}

  /**
   * Writes a file by way of another in the same folder, so that no reader ever sees half of it.
   *
   * <p>Permissions are kept. A link is followed on purpose, and what it points to is replaced.
   * Anything but a regular file is refused: a rename would put a file in the place of a device.
   */
  static void write(Path file, byte[] bytes) throws IOException {
    boolean there = Files.exists(file);
    if (there && !Files.isRegularFile(file)) {
      throw new CommandFailure(file + ": only regular files are written to.");
    }
    Path target = there ? file.toRealPath() : file.toAbsolutePath();
    Path fresh =
        target.resolveSibling(
            "." + target.getFileName() + ".coach-" + ProcessHandle.current().pid());
    Files.createFile(fresh);
    try {
      if (there) {
        keepPermissions(target, fresh);
      }
      fill(fresh, bytes);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Writes the bytes and waits until they are on the disk. */
  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}
