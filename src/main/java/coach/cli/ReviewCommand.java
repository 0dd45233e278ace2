package coach.cli;

import coach.listen.Acts;
import coach.report.ActsJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach review}: names what a seller does in each of his turns. */
final class ReviewCommand implements Subcommand {

  private static final String LINES = "--lines";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "review",
            "Name what a seller does in each turn: asks, says back, pushes, ...",
            "",
            "  coach review --lines < turns.txt",
            "",
            "A line is what the seller says, or a JSON object with what was said before:",
            "  {\"client\":\"It is too dear.\",\"text\":\"What do you compare it with?\"}",
            "");
    spec.addOption(
        Flags.flag("Read a turn a line on standard input; write a JSON object a line.", LINES));
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    if (!Flags.isGiven(parsed, LINES)) {
      throw new CommandFailure("There is nothing to review.", "Give turns with " + LINES + ".");
    }
    Projects projects = new Projects(parsed, run.around());
    Project project = projects.in(run.around().directory());
    Acts acts =
        new Acts(ListenBooks.of(project.rules().book(), projects.layers(run.around().directory())));
    Writer out = new OutputStreamWriter(run.streams().out(), StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(run.streams().in(), StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      TurnLine turn = TurnLine.of(line);
      ActsJson.write(turn.text(), acts.of(turn.text(), turn.client()), out);
    }
    return ExitCode.CLEAN;
  }
}
