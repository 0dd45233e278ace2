package coach.cli;

import java.io.PrintStream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

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
    String shell = parsed.operands().get(0);
    PrintStream out = run.streams().out();
    CommandLine tree = Commands.tree();
    switch (shell) {
      case "bash" -> out.print(AutoComplete.bash("coach", tree));
      case "zsh" -> ZshCompletion.print(tree, out);
      case "fish" -> FishCompletion.print(tree, out);
      default ->
          throw new CommandFailure(
              "There is no completion for '" + shell + "'.", "Known: bash, zsh, fish.");
    }
    return ExitCode.CLEAN;
  }
}
