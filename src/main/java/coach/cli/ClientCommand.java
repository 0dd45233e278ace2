package coach.cli;

import coach.listen.ClientKinds;
import coach.listen.Heard;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyCard;
import coach.report.ClientJson;
import coach.report.ClientReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach client}: hears of what kind a client is, and how to handle him. */
final class ClientCommand implements Subcommand {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "client",
            "Hear of what kind a client is, and how to handle him.",
            "",
            "  coach client 'Where are we with the kitchen? Send me photos every evening, please.'",
            "  coach client his-mail.eml",
            "");
    Listening.addTo(spec, "Show all lines, for each kind that it may be.");
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Listening listening = Listening.of(parsed, run);
    Map<String, FamilyCard> cards = listening.book().cards(Family.CLIENT);
    ClientKinds kinds = new ClientKinds(listening.book());
    ClientJson json = new ClientJson(listening.book());
    ClientReport report = new ClientReport(listening.page(run.around().width()), cards);
    listening
        .input()
        .forEach(
            words -> {
              List<Heard> heard = kinds.in(words);
              FamilyCard main = heard.isEmpty() ? FamilyCard.NONE : cards.get(heard.get(0).id());
              int next = kinds.nextStep(main, words);
              if (listening.json()) {
                json.write(words.text(), heard, next, listening.out());
              } else {
                report.write(heard, next, listening.out());
              }
            });
    return ExitCode.CLEAN;
  }
}
