package coach.cli;

import coach.listen.Acts;
import coach.report.ActsJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach review}: reads a finished talk, or names what a seller does in single turns. */
final class ReviewCommand implements Subcommand {

  private static final String LINES = "--lines";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "review",
            "Review a finished talk: what was asked, said back, promised; and how well it went.",
            "",
            "  coach review call.txt --me Tom     lines 'Name: text', WebVTT, SRT, .eml or mbox",
            "  coach review call.vtt --format html > review.html",
            "  coach review --lines < turns.txt   only name what the seller does in each turn",
            "",
            "A line is what the seller says, or a JSON object with what was said before:",
            "  {\"client\":\"It is too dear.\",\"text\":\"What do you compare it with?\"}",
            "");
    spec.addPositional(Flags.arguments("0..1", "FILE", "The talk; - is standard input."));
    spec.addOption(
        Flags.values(
            Sides.ME,
            "NAME",
            "Who of them you are, or by mail your address; repeat it for colleagues (else asked, or guessed)."));
    FormatOption.addTo(spec, "text (default), json or html, one page.");
    OutputOptions.addColorTo(spec);
    spec.addOption(
        Flags.flag("Read a turn a line on standard input; write a JSON object a line.", LINES));
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    List<String> files = parsed.operands();
    if (parsed.isGiven(LINES)) {
      lines(parsed, run);
    } else if (files.size() == 1) {
      new TalkReview(parsed, run).write(files.get(0));
    } else {
      throw new CommandFailure(
          files.isEmpty() ? "There is nothing to review." : "One talk at a time, please.",
          "Name the file of one talk, or give turns with " + LINES + ".");
    }
    return ExitCode.CLEAN;
  }

  private static void lines(Arguments parsed, Run run) throws IOException {
    Project project = new Projects(parsed, run.around()).in(run.around().directory());
    Acts acts = new Acts(project.cards());
    Writer out = run.writer();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(run.streams().in(), StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      TurnLine turn = TurnLine.of(line);
      ActsJson.write(turn.text(), acts.of(turn.text(), turn.client()), out);
    }
  }
}
