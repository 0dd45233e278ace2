package coach.cli;

import java.io.PrintStream;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What zsh needs to complete commands and options.
 *
 * <p>In zsh's own terms: what was written for bash changes options of the user's shell there, and
 * complains on the screen.
 */
final class ZshCompletion {

  private ZshCompletion() {}

  /** Prints the completion of the whole program, to be called {@code _coach}. */
  static void print(CommandLine program, PrintStream out) {
    out.println("#compdef coach");
    out.println("case \"$words[2,CURRENT-1]\" in");
    commands(program, "", out);
    out.println("esac");
  }

  /** Prints the deepest commands first: the first pattern that fits counts. */
  private static void commands(CommandLine line, String words, PrintStream out) {
    for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
      commands(command.getValue(), (words + " " + command.getKey()).strip(), out);
    }
    if (line.getSubcommands().isEmpty()) {
      out.println("'" + words + "'|'" + words + " '*)");
      out.println("  _arguments" + options(line) + " '*:file:_files'");
    } else {
      out.println("'" + words + "')");
      out.println("  if [[ $PREFIX == -* ]]; then _arguments" + options(line));
      out.println("  else local -a names=(" + names(line) + ")");
      out.println("    _describe command names");
      out.println("  fi");
    }
    out.println("  ;;");
  }

  private static String names(CommandLine line) {
    StringBuilder names = new StringBuilder();
    for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
      CommandSpec spec = command.getValue().getCommandSpec();
      names
          .append(' ')
          .append(quoted(command.getKey() + ":" + first(spec.usageMessage().header())));
    }
    return names.append(' ').toString();
  }

  private static String options(CommandLine line) {
    StringBuilder options = new StringBuilder();
    for (OptionSpec option : line.getCommandSpec().options()) {
      String about = first(option.description()).replace("[", "\\[").replace("]", "\\]");
      boolean valued = option.arity().max() > 0;
      for (String name : option.names()) {
        String takes = valued ? name.startsWith("--") ? "=" : "+" : "";
        String value = valued ? ":" + option.paramLabel().replace(":", " ") + ":_files" : "";
        options.append(' ').append(quoted("*" + name + takes + "[" + about + "]" + value));
      }
    }
    return options.toString();
  }

  private static String first(String... lines) {
    return lines.length == 0 ? "" : lines[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
