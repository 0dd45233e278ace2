package coach.terminal;

import coach.practice.LiveMarks;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * A line at a terminal, with editing, marks while one types, and completion.
 *
 * <p>Nothing of what is typed is written to any file.
 */
public final class Prompt implements AutoCloseable {

  private static final Logger NOISE = Logger.getLogger("org.jline");

  private final Terminal terminal;
  private final LineReader reader;

  private Prompt(Terminal terminal, LineReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /**
   * Opens the terminal of this process.
   *
   * @param words what Tab completes
   * @param marks what is marked while one types; empty for nothing
   * @param colour whether marks may be coloured
   * @throws IOException where there is no terminal
   */
  public static Prompt open(Completions words, Optional<LiveMarks> marks, boolean colour)
      throws IOException {
    Terminal terminal = terminal();
    LineReaderBuilder builder = reader(terminal, words);
    if (isCapable(terminal)) {
      marks.ifPresent(found -> builder.highlighter(new MarkPainter(found, colour)));
    }
    return new Prompt(terminal, builder.build());
  }

  private static Terminal terminal() throws IOException {
    // An odd TERM makes it log a stack trace to the screen.
    NOISE.setLevel(Level.OFF);
    return TerminalBuilder.builder()
        .system(true)
        .dumb(true)
        .encoding(StandardCharsets.UTF_8)
        .build();
  }

  private static LineReaderBuilder reader(Terminal terminal, Completions words) {
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("coach")
        .completer(words)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
        .option(LineReader.Option.INSERT_TAB, false);
  }

  private static boolean isCapable(Terminal terminal) {
    return !Terminal.TYPE_DUMB.equals(terminal.getType())
        && !Terminal.TYPE_DUMB_COLOR.equals(terminal.getType());
  }

  /** What came of asking for a line. */
  public enum Ended {
    /** Ctrl-C on an empty line. */
    INTERRUPTED,
    /** Ctrl-D, or the terminal has gone. */
    LEFT
  }

  /**
   * A line, or why there is none.
   *
   * @param text what was typed; empty where nothing was
   * @param ended empty for a line
   */
  public record Line(String text, Optional<Ended> ended) {}

  /** Asks for a line; Ctrl-C clears what is typed, and on an empty line is told. */
  public Line read(String prompt) {
    while (true) {
      try {
        return new Line(reader.readLine(prompt), Optional.empty());
      } catch (UserInterruptException e) {
        if (e.getPartialLine() == null || e.getPartialLine().isEmpty()) {
          return new Line("", Optional.of(Ended.INTERRUPTED));
        }
      } catch (EndOfFileException e) {
        return new Line("", Optional.of(Ended.LEFT));
      }
    }
  }

  /** Returns where text is written that stands between the lines. */
  public PrintWriter out() {
    return terminal.writer();
  }

  /** Returns the width of the terminal in columns; 80 where it does not tell. */
  public int width() {
    return terminal.getWidth() > 0 ? terminal.getWidth() : 80;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
