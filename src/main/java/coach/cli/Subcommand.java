package coach.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** One command of the program. */
interface Subcommand {

  /**
   * Returns the options and the help text.
   *
   * <p>The model is built by hand: reading it from annotations takes a third of a cold start.
   */
  CommandSpec spec();

  /**
   * Does what the command line asks for and returns the exit code.
   *
   * @throws CommandFailure where it cannot be done
   * @throws IOException where something could not be read or written that no message tells better
   */
  int run(Arguments parsed, Run run) throws IOException;
}
