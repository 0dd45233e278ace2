package coach.cli;

import coach.listen.Paraphraser;
import coach.listen.SaidBack;
import coach.phrasebook.Family;
import coach.report.ParaphraseJson;
import coach.report.ParaphraseReport;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach paraphrase}: says a client's points back in his own words. */
final class ParaphraseCommand implements Subcommand {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "paraphrase",
            "Say a client's points back to him, in his own words, and ask whether they are right.",
            "",
            "  coach paraphrase 'We need 40 chairs by Friday, but I was told you are closed.'",
            "  coach paraphrase her-mail.eml",
            "  coach paraphrase --lines < turns.txt",
            "");
    Listening.addTo(spec, "Show every point, and why it is one.");
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Listening listening = Listening.of(parsed, run);
    listening.demand(Family.PARAPHRASES);
    Paraphraser paraphraser = new Paraphraser(listening.book());
    String method = listening.book().card(Family.PARAPHRASES).method();
    ParaphraseJson json = new ParaphraseJson(listening.book().code(), method);
    ParaphraseReport report =
        new ParaphraseReport(listening.theme(), run.around().width(), method, listening.all());
    listening
        .input()
        .forEach(
            words -> {
              SaidBack said = paraphraser.of(words);
              if (listening.json()) {
                json.write(words.text(), said, listening.out());
              } else {
                report.write(said, listening.out());
              }
            });
    return ExitCode.CLEAN;
  }
}
