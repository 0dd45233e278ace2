package coach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

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
    Coach coach = new Coach(streams, around);
    int words = args.length > 1 && Commands.named(args[0] + " " + args[1]) != null ? 2 : 1;
    String name = String.join(" ", Arrays.asList(args).subList(0, Math.min(words, args.length)));
    Subcommand command = Commands.named(name);
    String typed = command == null ? "coach" : "coach " + name;
    Complaints complaints = new Complaints(streams.err(), typed, List.of(args));
    int exit;
    try {
      exit =
          command == null
              ? new Entrance(streams, around).run(args)
              : coach.run(command, typed, complaints, Arrays.copyOfRange(args, words, args.length));
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

  private int run(Subcommand command, String typed, Complaints complaints, String[] args)
      throws IOException {
    List<String> plain = Arrays.asList(args);
    if (PlainArguments.fit(typed.substring("coach ".length()), plain)) {
      return command.run(new PlainArguments(plain), new Run(streams, around, complaints));
    }
    CommandSpec spec = command.spec().name(typed);
    CommandLine line =
        new CommandLine(spec)
            .setExpandAtFiles(false)
            .setInterpolateVariables(false)
            .setOverwrittenOptionsAllowed(true);
    try {
      ParseResult parsed = line.parseArgs(args);
      refuseSecondValue(parsed);
      if (parsed.isUsageHelpRequested()) {
        line.usage(streams.out(), CommandLine.Help.Ansi.OFF);
        return ExitCode.CLEAN;
      }
      return command.run(new ParsedArguments(parsed), new Run(streams, around, complaints));
    } catch (ParameterException mistake) {
      throw new CommandFailure(mistake.getMessage() + ".", suggestion(mistake));
    }
  }

  /** A flag given twice says the same twice; two values of one option contradict each other. */
  private static void refuseSecondValue(ParseResult parsed) {
    for (OptionSpec option : parsed.matchedOptions()) {
      boolean single = option.arity().max() > 0 && !option.isMultiValue();
      if (single && option.originalStringValues().size() > 1) {
        throw new CommandFailure(option.longestName() + " was given twice.", "Give it one value.");
      }
    }
  }

  private static String suggestion(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unknown) {
      List<String> near = unknown.getSuggestions();
      return near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "?";
    }
    return "";
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
