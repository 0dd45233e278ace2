package coach.practice;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.Optional;

/**
 * Keeps something for one process as long as it runs; the system frees what a crash leaves.
 *
 * <p>The file that is locked stays when it is freed: somebody may wait with it open, and would then
 * hold a lock on a file that nobody else can find.
 */
public final class Claim implements AutoCloseable {

  private final FileChannel channel;

  private Claim(FileChannel channel) {
    this.channel = channel;
  }

  /** Claims what an open file stands for; empty, and the file closed, where somebody has it. */
  static Optional<Claim> of(FileChannel channel) throws IOException {
    Optional<FileLock> lock = Optional.empty();
    try {
      lock = Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      // Somebody in this very process has it.
    } finally {
      if (lock.isEmpty()) {
        channel.close();
      }
    }
    return lock.map(held -> new Claim(channel));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
