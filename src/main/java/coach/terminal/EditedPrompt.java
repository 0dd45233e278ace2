package coach.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A prompt whose line can be edited. */
final class EditedPrompt implements Prompt {

  private static final Logger NOISE = Logger.getLogger("org.jline");

  private final Terminal terminal;
  private final LineReader reader;
  private final TerminalModes modes;

  private EditedPrompt(Terminal terminal, LineReader reader, TerminalModes modes) {
    this.terminal = terminal;
    this.reader = reader;
    this.modes = modes;
  }

  /** Opens the terminal, see {@link Prompt#open}. */
  static Prompt open(Completions words, Optional<MarkPainter> painter) throws IOException {
    TerminalModes modes = TerminalModes.now();
    Terminal terminal = terminal();
    ReflowingReader reader = new ReflowingReader(terminal);
    reader.setCompleter(words);
    reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    reader.option(LineReader.Option.HISTORY_TIMESTAMPED, false);
    reader.option(LineReader.Option.INSERT_TAB, false);
    if (isCapable(terminal)) {
      painter.ifPresent(reader::setHighlighter);
    }
    return new EditedPrompt(terminal, reader, modes);
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

  private static boolean isCapable(Terminal terminal) {
    return !Terminal.TYPE_DUMB.equals(terminal.getType())
        && !Terminal.TYPE_DUMB_COLOR.equals(terminal.getType());
  }

  @Override
  public Line read(String prompt) {
    while (true) {
      try {
        return Line.of(reader.readLine(prompt));
      } catch (UserInterruptException e) {
        if (e.getPartialLine() == null || e.getPartialLine().isEmpty()) {
          return Line.none(Ended.INTERRUPTED);
        }
      } catch (EndOfFileException e) {
        return Line.none(Ended.LEFT);
      }
    }
  }

  @Override
  public PrintWriter out() {
    return terminal.writer();
  }

  @Override
  public int width() {
    return terminal.getWidth() > 0 ? terminal.getWidth() : 80;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
    modes.restore();
  }
}
