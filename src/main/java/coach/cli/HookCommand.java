package coach.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach hook}: prints the scripts that stop a faulty mail before it leaves. */
final class HookCommand implements Subcommand {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "hook",
            "Print a script that stops a mail with an error before it leaves.",
            "",
            "For git send-email, in the repository:",
            "  coach hook git > .git/hooks/sendemail-validate && chmod +x .git/hooks/sendemail-validate",
            "For programs that call sendmail; then, for mutt: set sendmail=\"coach-sendmail msmtp\"",
            "  coach hook sendmail > ~/bin/coach-sendmail && chmod +x ~/bin/coach-sendmail",
            "");
    spec.addPositional(Flags.argument(0, "HOOK", "git or sendmail."));
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    String hook = new Given(parsed.operand(0), "HOOK").among(List.of("git", "sendmail"));
    run.streams().out().print(BuiltIn.text("coach/hooks/" + hook));
    return ExitCode.CLEAN;
  }
}
