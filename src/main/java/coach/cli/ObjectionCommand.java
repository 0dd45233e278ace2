package coach.cli;

import coach.listen.Heard;
import coach.listen.Objections;
import coach.phrasebook.ObjectionCard;
import coach.report.ObjectionJson;
import coach.report.ObjectionReport;
import coach.report.Theme;
import coach.text.Language;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach objection}: hears what holds a client back, and how to meet it. */
final class ObjectionCommand implements Subcommand {

  private static final String ALL = "--all";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "objection",
            "Hear the objection in a client's words, and how to meet it: first acknowledge,",
            "then explore, and answer only once you know the reason.",
            "",
            "  coach objection 'I like it, but my wife has the last word on the bathroom.'",
            "  coach objection her-mail.eml",
            "");
    ClientInput.addTo(spec);
    spec.addOption(Flags.flag("Show all lines, for each objection that was heard.", ALL));
    OutputOptions.addColorTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    boolean asJson = OutputOptions.isJson(parsed) || ClientInput.isLines(parsed);
    Projects projects = new Projects(parsed, run.around());
    Project project = projects.in(run.around().directory());
    Language language = project.rules().book().language();
    Map<String, ObjectionCard> cards =
        ObjectionCards.of(project.rules().book(), projects.layers(run.around().directory()));
    Objections objections = new Objections(language, cards);
    Writer out = new OutputStreamWriter(run.streams().out(), StandardCharsets.UTF_8);
    ObjectionJson json = new ObjectionJson(language.code(), cards);
    ObjectionReport report = report(parsed, project, run, cards);
    new ClientInput(parsed, run, language, project.parser())
        .forEach(
            words -> {
              List<Heard> heard = objections.in(words.sentences(), words.text());
              if (asJson) {
                json.write(words.text(), heard, out);
              } else {
                report.write(heard, out);
              }
            });
    return ExitCode.CLEAN;
  }

  private static ObjectionReport report(
      Arguments parsed, Project project, Run run, Map<String, ObjectionCard> cards) {
    Theme theme = OutputOptions.theme(project.preferences());
    int width = run.around().width();
    return Flags.isGiven(parsed, ALL)
        ? ObjectionReport.whole(theme, width, cards)
        : ObjectionReport.brief(theme, width, cards);
  }
}
