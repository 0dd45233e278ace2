package coach.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * A line at a terminal.
 *
 * <p>Nothing of what is typed is written to any file.
 */
public interface Prompt extends AutoCloseable {

  /**
   * Opens the terminal of this process: with editing, marks while one types, and completion, where
   * the terminal can move its cursor.
   *
   * @param words what Tab completes
   * @param painter marks words while one types; empty for no marks
   * @throws IOException where there is no terminal
   */
  static Prompt open(Completions words, Optional<MarkPainter> painter) throws IOException {
    return "dumb".equals(System.getenv("TERM"))
        ? new CookedPrompt(System.in, System.out)
        : EditedPrompt.open(words, painter);
  }

  /** What came of asking for a line. */
  enum Ended {
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
  record Line(String text, Optional<Ended> ended) {

    static Line of(String text) {
      return new Line(text, Optional.empty());
    }

    static Line none(Ended ended) {
      return new Line("", Optional.of(ended));
    }
  }

  /** Asks for a line; Ctrl-C clears what is typed, and on an empty line is told. */
  Line read(String prompt);

  /** Returns where text is written that stands between the lines. */
  PrintWriter out();

  /** Returns the width of the terminal in columns; 80 where it does not tell. */
  int width();

  @Override
  void close() throws IOException;
}
