package coach.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code coach completion}: prints what a shell needs to complete commands and options. */
final class CompletionCommand implements Subcommand {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "completion",
            "Print what a shell needs to complete commands and options.",
            "",
            "  coach completion bash > ~/.local/share/bash-completion/completions/coach",
            "");
    spec.addPositional(Flags.arguments("1", "SHELL", "bash, zsh or fish"));
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) {
    String shell = Flags.arguments(parsed).get(0);
    PrintStream out = run.streams().out();
    CommandLine tree = Commands.tree();
    switch (shell) {
      case "bash" -> out.print(AutoComplete.bash("coach", tree));
      case "zsh" -> {
        out.println("#compdef coach");
        out.print(AutoComplete.bash("coach", tree));
        out.println("_bash_complete -o default -F _complete_coach");
      }
      case "fish" -> fish(tree, "", out);
      default ->
          throw new CommandFailure(
              "There is no completion for '" + shell + "'.", "Known: bash, zsh, fish.");
    }
    return ExitCode.CLEAN;
  }

  /** Prints the commands under a command, and the options of each, in fish's form. */
  private static void fish(CommandLine parent, String seen, PrintStream out) {
    Map<String, CommandLine> commands = parent.getSubcommands();
    String names = String.join(" ", commands.keySet());
    for (Map.Entry<String, CommandLine> command : commands.entrySet()) {
      CommandSpec spec = command.getValue().getCommandSpec();
      String condition = seen + "not __fish_seen_subcommand_from " + names;
      out.println(
          "complete -c coach -f -n '"
              + condition
              + "' -a "
              + command.getKey()
              + described(spec.usageMessage().header()));
      String within = seen + "__fish_seen_subcommand_from " + command.getKey();
      for (OptionSpec option : spec.options()) {
        out.println(
            "complete -c coach -n '"
                + within
                + "'"
                + names(option)
                + described(option.description()));
      }
      fish(command.getValue(), within + "; and ", out);
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
    List<String> text = List.of(lines);
    return text.isEmpty() ? "" : " -d '" + text.get(0).replace("'", "\\'") + "'";
  }
}
