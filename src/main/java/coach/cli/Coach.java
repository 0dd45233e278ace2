package coach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: finds the command and runs it. */
@Command(name = "coach", description = "A coach for what you write and say to clients.")
public final class Coach {

  private static final Map<String, Function<Streams, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("check", CheckCommand::new);
  }

  private Coach() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(new Streams(System.in, out, err), args));
  }

  /** Runs a command line and returns its exit code. */
  static int run(Streams streams, String... args) {
    CommandLine line = new CommandLine(new Coach()).setExpandAtFiles(false);
    COMMANDS.forEach((name, command) -> {
      // Building one command instead of all keeps a cold start short.
      if (args.length == 0 || !COMMANDS.containsKey(args[0]) || args[0].equals(name)) {
        line.addSubcommand(name, command.apply(streams));
      }
    });
    int exit = line.execute(args);
    streams.out().flush();
    return exit;
  }
}
