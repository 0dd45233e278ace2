package coach.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** Tells whether somebody can type answers. */
final class Keyboard {

  private Keyboard() {}

  /** Whether standard input and output of this process are terminals. */
  static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since JDK 22 there is a console without a terminal too, and a method that tells.
      Method tells = Console.class.getMethod("isTerminal");
      return (Boolean) tells.invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
