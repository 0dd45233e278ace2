package coach.cli;

import coach.listen.ClientKinds;
import coach.listen.Heard;
import coach.phrasebook.ClientCard;
import coach.phrasebook.Phrasebook;
import coach.report.ClientJson;
import coach.report.ClientReport;
import coach.report.Theme;
import coach.text.Language;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach client}: hears of what kind a client is, and how to handle him. */
final class ClientCommand implements Subcommand {

  private static final String ALL = "--all";

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
    ClientInput.addTo(spec);
    spec.addOption(Flags.flag("Show all lines, for each kind that it may be.", ALL));
    OutputOptions.addColorTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    boolean asJson = OutputOptions.isJson(parsed) || ClientInput.isLines(parsed);
    Project project = new Projects(parsed, run.around()).in(run.around().directory());
    Phrasebook book = project.rules().book();
    Language language = book.language();
    ClientKinds kinds = new ClientKinds(book, language);
    Writer out = new OutputStreamWriter(run.streams().out(), StandardCharsets.UTF_8);
    ClientJson json = new ClientJson(language.code(), book.clients());
    ClientReport report = report(parsed, project, run);
    new ClientInput(parsed, run, language, project.parser())
        .forEach(
            words -> {
              List<Heard> heard = kinds.in(words.sentences(), words.text());
              ClientCard main = heard.isEmpty() ? null : book.clients().get(heard.get(0).id());
              int next = main == null ? -1 : kinds.nextStep(main, words.sentences());
              if (asJson) {
                json.write(words.text(), heard, next, out);
              } else {
                report.write(heard, next, out);
              }
            });
    return ExitCode.CLEAN;
  }

  private static ClientReport report(Arguments parsed, Project project, Run run) {
    Theme theme = OutputOptions.theme(project.preferences());
    int width = run.around().width();
    return Flags.isGiven(parsed, ALL)
        ? ClientReport.whole(theme, width, project.rules().book().clients())
        : ClientReport.brief(theme, width, project.rules().book().clients());
  }
}
