package coach.cli;

import coach.listen.Inquirer;
import coach.listen.Inquiry;
import coach.phrasebook.Family;
import coach.report.AskJson;
import coach.report.AskReport;
import coach.report.BriefReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach ask}: what is known of a client, and what to ask him next. */
final class AskCommand implements Subcommand {

  private static final String BRIEF = "--brief";
  private static final String FOR = "--for";

  /** The purpose that a questionnaire asks for. */
  private static final String QUESTIONNAIRE = "brief";

  private static final String NO_ORDER =
      "He writes for something else than an order, so there is no questionnaire. What fits:\n\n";

  /** How many questions are asked at once. */
  private static final int MOST = 3;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "ask",
            "Show what a client has told already, and the questions that are worth asking next.",
            "",
            "  coach ask 'We want a modern website soon.'",
            "  coach ask --for qualify her-mail.eml",
            "  coach ask --brief her-mail.eml     a short questionnaire to send",
            "");
    Listening.addTo(spec, "Ask all that is not known, and show the whole ledger.");
    spec.addOption(
        Flags.value(
            FOR,
            "PURPOSE",
            "brief, qualify, carnegie, change, complaint, support, order, errand,",
            "thanks or farewell; else seen in his words."));
    spec.addOption(
        Flags.flag(
            "Write a questionnaire for whoever may order, filled with what is known.", BRIEF));
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Listening listening = Listening.of(parsed, run);
    listening.demand(Family.QUESTION);
    Inquirer inquirer = new Inquirer(listening.book());
    boolean all = listening.all();
    Optional<String> purpose = purpose(parsed, Inquirer.purposes(listening.book()));
    AskJson json = new AskJson(listening.book().code());
    AskReport report = new AskReport(listening.theme(), run.around().width(), all);
    BriefReport questionnaire = new BriefReport(run.around().width(), listening.book());
    listening
        .input()
        .forEach(
            words -> {
              boolean brief =
                  parsed.isGiven(BRIEF) && (purpose.isPresent() || inquirer.mayOrder(words));
              Optional<String> wanted =
                  brief ? purpose.or(() -> Optional.of(QUESTIONNAIRE)) : purpose;
              Inquiry inquiry = inquirer.of(words, wanted, all || brief ? Integer.MAX_VALUE : MOST);
              if (listening.json()) {
                json.write(words.text(), inquiry, listening.out());
              } else if (brief) {
                questionnaire.write(inquiry, listening.out());
              } else {
                listening.out().write(parsed.isGiven(BRIEF) ? NO_ORDER : "");
                report.write(inquiry, listening.out());
              }
            });
    return ExitCode.CLEAN;
  }

  private static Optional<String> purpose(Arguments parsed, List<String> known) {
    return parsed
        .value(FOR)
        .map(purpose -> new Given(purpose, FOR))
        .map(purpose -> known.isEmpty() ? purpose.value() : purpose.among(known));
  }
}
