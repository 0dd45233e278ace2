package coach.cli;

import java.io.PrintStream;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What fish needs to complete commands and options: a line each, with what it is for. */
final class FishCompletion {

  /** Fish's own test looks for a word anywhere: "phrasebook check" would be "check" to it. */
  private static final String TESTS =
      """
      function __coach_at
          set -l words (commandline -opc)
          test "$words[2..]" = "$argv"
      end
      function __coach_in
          set -l words (commandline -opc)
          set -l last (math 1 + (count $argv))
          test "$words[2..$last]" = "$argv"
      end
      """;

  private FishCompletion() {}

  /** Prints the completion of the whole program. */
  static void print(CommandLine program, PrintStream out) {
    out.print(TESTS);
    options(program, "__coach_at", out);
    commands(program, "", out);
  }

  private static void commands(CommandLine parent, String words, PrintStream out) {
    for (Map.Entry<String, CommandLine> command : parent.getSubcommands().entrySet()) {
      CommandLine line = command.getValue();
      String description = described(line.getCommandSpec().usageMessage().header());
      String name = command.getKey();
      out.println("complete -c coach -f -n '__coach_at" + words + "' -a " + name + description);
      options(line, "__coach_in" + words + " " + name, out);
      commands(line, words + " " + name, out);
    }
  }

  private static void options(CommandLine line, String test, PrintStream out) {
    for (OptionSpec option : line.getCommandSpec().options()) {
      String described = described(option.description());
      out.println("complete -c coach -n '" + test + "'" + names(option) + described);
    }
  }

  private static String names(OptionSpec option) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    return names + (option.arity().max() > 0 ? " -r" : "");
  }

  private static String described(String... lines) {
    return lines.length == 0 ? "" : " -d '" + lines[0].replace("'", "\\'") + "'";
  }
}
