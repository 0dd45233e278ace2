package coach.cli;

import coach.phrasebook.Nearest;
import coach.report.Printable;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import picocli.CommandLine;

/** Answers a command line that names no command: help, the version, or what was meant. */
final class Entrance {

  private final Streams streams;
  private final Surroundings around;

  Entrance(Streams streams, Surroundings around) {
    this.streams = streams;
    this.around = around;
  }

  int run(String[] args) {
    List<String> words = List.of(args);
    if (words.isEmpty()) {
      usage(Commands.tree(), streams.err());
      return ExitCode.FAILED;
    }
    String first = words.get(0);
    if (first.equals("-V") || first.equals("--version")) {
      streams.out().println("coach " + version());
      return ExitCode.CLEAN;
    }
    boolean help = first.equals("help");
    if (help || first.equals("-h") || first.equals("--help")) {
      return help(help ? words.subList(1, words.size()) : List.of());
    }
    if (!Commands.inGroup(first).isEmpty()) {
      return group(first, words.subList(1, words.size()));
    }
    throw unknown(first);
  }

  private int help(List<String> words) {
    CommandLine line = Commands.tree();
    for (String word : words) {
      line = line.getSubcommands().get(word);
      if (line == null) {
        throw unknown(word);
      }
    }
    usage(line, streams.out());
    return ExitCode.CLEAN;
  }

  private int group(String name, List<String> rest) {
    if (rest.contains("-h") || rest.contains("--help")) {
      return help(List.of(name));
    }
    List<String> commands = Commands.inGroup(name);
    String known = "Known: " + String.join(", ", commands) + ".";
    String what =
        rest.isEmpty()
            ? "Say what to do"
            : "There is no command '" + name + " " + rest.get(0) + "'";
    throw new CommandFailure(what + ".", known);
  }

  private static void usage(CommandLine line, PrintStream out) {
    line.usage(out, CommandLine.Help.Ansi.OFF);
  }

  private CommandFailure unknown(String word) {
    String shown = Printable.line(word);
    String problem =
        word.startsWith("-")
            ? "There is no option '" + shown + "' before a command."
            : "There is no command '" + shown + "'.";
    return looksLikeDraft(word)
        ? new CommandFailure(problem, "To check a draft: coach check " + shown)
        : new CommandFailure(problem, Nearest.hint(word, Commands.NAMES));
  }

  private boolean looksLikeDraft(String word) {
    try {
      return word.equals("-")
          || !word.startsWith("-")
              && (word.indexOf('.') >= 0 || Files.exists(around.directory().resolve(word)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Returns the version of the manifest; a program that was never packed has none. */
  static String version() {
    String version = Coach.class.getPackage().getImplementationVersion();
    return version == null ? "(unpacked)" : version;
  }
}
