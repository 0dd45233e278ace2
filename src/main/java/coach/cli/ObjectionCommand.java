package coach.cli;

import coach.listen.Heard;
import coach.listen.Objections;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyCard;
import coach.report.ObjectionJson;
import coach.report.ObjectionReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach objection}: hears what holds a client back, and how to meet it. */
final class ObjectionCommand implements Subcommand {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "objection",
            "Hear what holds a client back, and how to meet it: acknowledge, explore, then answer.",
            "",
            "  coach objection 'I like it, but my wife has the last word on the bathroom.'",
            "  coach objection her-mail.eml",
            "");
    Listening.addTo(spec, "Show all lines, for each objection that was heard.");
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Listening listening = Listening.of(parsed, run);
    Map<String, FamilyCard> cards = listening.book().cards(Family.OBJECTION);
    Objections objections = new Objections(listening.book());
    ObjectionJson json = new ObjectionJson(listening.book());
    ObjectionReport report = new ObjectionReport(listening.page(run.around().width()), cards);
    listening
        .input()
        .forEach(
            words -> {
              List<Heard> heard = objections.in(words);
              if (listening.json()) {
                json.write(words.text(), heard, listening.out());
              } else {
                report.write(heard, listening.out());
              }
            });
    return ExitCode.CLEAN;
  }
}
