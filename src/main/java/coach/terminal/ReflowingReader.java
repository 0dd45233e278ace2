package coach.terminal;

import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * A reader of lines that draws its line anew when the terminal gets another width.
 *
 * <p>Terminals break long lines anew by themselves, also what stands on the right of the line; what
 * the reader thinks to be on the screen is wrong from then on.
 */
final class ReflowingReader extends LineReaderImpl {

  ReflowingReader(Terminal terminal) {
    super(terminal, "coach", null);
  }

  @Override
  protected synchronized void handleSignal(Terminal.Signal signal) {
    if (signal == Terminal.Signal.WINCH && display != null && terminal.getWidth() > 0) {
      wipe(terminal.getWidth());
    }
    super.handleSignal(signal);
  }

  /** Wipes the line, from its first row to the end of the screen. */
  private void wipe(int width) {
    lock.lock();
    try {
      int before = prompt.columnLength() + display.wcwidth(buf.upToCursor());
      terminal.puts(Capability.carriage_return);
      for (int row = before / width; row > 0; row--) {
        terminal.puts(Capability.cursor_up);
      }
      terminal.puts(Capability.clr_eos);
      display.reset();
    } finally {
      lock.unlock();
    }
  }
}
