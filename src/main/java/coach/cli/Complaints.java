package coach.cli;

import coach.report.Printable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** Tells people what went wrong: what happened, what to do, and where more is said. */
final class Complaints {

  private final PrintStream err;
  private final String command;
  private final boolean debug;
  private final boolean quiet;

  /**
   * Makes a teller.
   *
   * @param err where it is told
   * @param command the command as typed, such as {@code coach check}
   * @param line the whole command line; it may ask for stack traces, or for no notes
   */
  Complaints(PrintStream err, String command, List<String> line) {
    this.err = err;
    this.command = command;
    this.debug = line.contains("--debug");
    this.quiet = line.contains("--quiet") || line.contains("-q");
  }

  /** Tells a failure that ends the run. */
  void tell(CommandFailure failure) {
    tellOne(failure);
    tellHelp();
  }

  /** Tells one failure of several; {@link #tellHelp} follows the last. */
  void tellOne(CommandFailure failure) {
    err.println("coach: " + Printable.of(failure.getMessage()));
    if (!failure.remedy().isEmpty()) {
      err.println(Printable.of(failure.remedy()));
    }
    trace(failure);
  }

  void tellHelp() {
    err.println("Try '" + command + " --help'.");
  }

  /** Tells something that does not end the run; mail programs take any word for a failure. */
  void note(String text) {
    if (!quiet) {
      err.println("coach: " + Printable.of(text));
    }
  }

  /**
   * Tells that something is not kept, which does not end the run.
   *
   * @param what it is
   * @param file where it would be
   */
  void lost(String what, Path file, IOException why) {
    String reason = why.getMessage();
    if (why instanceof AccessDeniedException) {
      reason = "permission denied";
    } else if (why instanceof FileSystemException fault && fault.getReason() != null) {
      reason = fault.getReason();
    }
    note(what + " is not kept from here on: " + file + " cannot be used (" + reason + ").");
  }

  /** Tells a fault of the program itself. */
  void tellInternal(Throwable fault) {
    err.println("coach: internal error: " + Printable.line(String.valueOf(fault)));
    err.println("This is a fault of coach and not of your draft. With --debug it shows where.");
    trace(fault);
  }

  private void trace(Throwable fault) {
    if (debug) {
      StackTraceElement[] frames = fault.getStackTrace();
      err.println(Printable.line(fault.getClass().getName()));
      for (StackTraceElement frame : frames) {
        err.println("    at " + frame);
      }
      if (fault.getCause() != null) {
        err.println("caused by " + Printable.line(fault.getCause().toString()));
        trace(fault.getCause());
      }
    }
  }
}
