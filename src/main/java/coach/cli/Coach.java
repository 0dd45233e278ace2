package coach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program: finds the command, runs it, and tells what went wrong. */
public final class Coach {

  private final Streams streams;
  private final Surroundings around;

  private Coach(Streams streams, Surroundings around) {
    this.streams = streams;
    this.around = around;
  }

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int exit = run(new Streams(System.in, StandardOutput.open(), err), args);
    boolean launched = Boolean.getBoolean("coach.launcher");
    System.exit(launched && exit == ExitCode.FINDINGS ? ExitCode.FINDINGS_FOR_LAUNCHER : exit);
  }

  /** Runs a command line in this process's surroundings and returns its exit code. */
  static int run(Streams streams, String... args) {
    return run(streams, Surroundings.ofProcess(), args);
  }

  /** Runs a command line and returns its exit code. */
  static int run(Streams streams, Surroundings around, String... args) {
    List<String> line = List.of(args);
    String name = name(line);
    Subcommand command = Commands.named(name);
    String typed = command == null ? "coach" : "coach " + name;
    Complaints complaints = new Complaints(streams.err(), typed, line.contains(Syntax.DEBUG));
    int exit;
    try {
      int words = name.indexOf(' ') < 0 ? 1 : 2;
      exit =
          command == null
              ? new Entrance(streams, around).run(line)
              : new Coach(streams, around)
                  .run(command, typed, complaints, line.subList(words, line.size()));
    } catch (CommandFailure failure) {
      complaints.tell(failure);
      exit = ExitCode.FAILED;
    } catch (IOException failure) {
      complaints.tell(new CommandFailure("This could not be read or written: " + failure));
      exit = ExitCode.FAILED;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      complaints.tellInternal(fault);
      exit = ExitCode.INTERNAL;
    }
    return finish(streams, complaints, exit);
  }

  /** Returns the name of the command: the first word, or two where that is a command of a group. */
  private static String name(List<String> line) {
    String first = line.isEmpty() ? "" : line.get(0);
    String two = line.size() < 2 ? "" : first + " " + line.get(1);
    return Commands.named(two) == null ? first : two;
  }

  private int run(Subcommand command, String typed, Complaints complaints, List<String> args)
      throws IOException {
    Syntax syntax = command.syntax();
    Arguments given = Arguments.of(syntax, args);
    if (given.isGiven(Syntax.HELP)) {
      HelpPage.show(typed, syntax, streams.out());
      return ExitCode.CLEAN;
    }
    return command.run(given, new Run(streams, around, complaints));
  }

  /** Makes sure that the report got out; a reader who has seen enough is no failure. */
  private static int finish(Streams streams, Complaints complaints, int exit) {
    if (!streams.out().checkError()) {
      return exit;
    }
    String fault = streams.out() instanceof StandardOutput output ? output.fault() : "";
    if (fault.contains("Broken pipe")) {
      return exit;
    }
    String reason = fault.isEmpty() ? "" : ": " + fault;
    complaints.tellOne(
        new CommandFailure(
            "The report could not be written" + reason + ".",
            "See that standard output is open and that there is room on the disk."));
    return ExitCode.FAILED;
  }
}
