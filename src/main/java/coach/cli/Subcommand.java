package coach.cli;

import java.io.IOException;

/** One command of the program. */
interface Subcommand {

  /** Returns what may stand on its command line, with its help. */
  Syntax syntax();

  /**
   * Does what the command line asks for and returns the exit code.
   *
   * @throws CommandFailure where it cannot be done
   * @throws IOException where something could not be read or written that no message tells better
   */
  int run(Arguments given, Run run) throws IOException;
}
