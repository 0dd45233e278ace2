package coach.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The process's standard output in UTF-8; unlike {@code System.out} it knows why a write failed.
 */
final class StandardOutput extends PrintStream {

  private final Watched target;

  private StandardOutput(Watched target) {
    super(new BufferedOutputStream(target, 1 << 14), false, StandardCharsets.UTF_8);
    this.target = target;
  }

  static StandardOutput open() {
    return new StandardOutput(new Watched(new FileOutputStream(FileDescriptor.out)));
  }

  /** Returns why a write failed, as the system says it; empty where none did. */
  String fault() {
    return target.fault;
  }

  private static final class Watched extends FilterOutputStream {

    private String fault = "";

    Watched(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        fault = String.valueOf(e.getMessage());
        throw e;
      }
    }
  }
}
