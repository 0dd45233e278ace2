package coach.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jline.utils.Signals;

/**
 * A prompt on a terminal that cannot move its cursor: the terminal itself edits the line, and
 * clears it at Ctrl-C.
 */
final class CookedPrompt implements Prompt {

  private static final String INTERRUPT = "INT";

  private final BufferedReader in;
  private final PrintWriter out;
  private final BlockingQueue<Line> came = new LinkedBlockingQueue<>();
  private final Object before;
  private boolean waiting;

  CookedPrompt(InputStream in, PrintStream out) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1);
    this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
    this.before = Signals.register(INTERRUPT, () -> came.add(Line.none(Ended.INTERRUPTED)));
  }

  @Override
  public Line read(String prompt) {
    out.print(prompt);
    out.flush();
    if (!waiting) {
      waiting = true;
      Thread reader = new Thread(this::waitForLine, "typed");
      reader.setDaemon(true);
      reader.start();
    }
    try {
      Line line = came.take();
      boolean interrupted = line.ended().filter(Ended.INTERRUPTED::equals).isPresent();
      waiting = interrupted && waiting;
      if (interrupted) {
        out.println();
      }
      return line;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Line.none(Ended.LEFT);
    }
  }

  /** Reads one line, in a thread of its own: nothing ends such a read but a line. */
  private void waitForLine() {
    try {
      String line = in.readLine();
      came.add(line == null ? Line.none(Ended.LEFT) : Line.of(line));
    } catch (IOException e) {
      came.add(Line.none(Ended.LEFT));
    }
  }

  @Override
  public PrintWriter out() {
    return out;
  }

  @Override
  public int width() {
    return 80;
  }

  @Override
  public void close() {
    Signals.unregister(INTERRUPT, before);
  }
}
