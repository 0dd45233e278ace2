package coach.cli;

import coach.listen.ClientWords;
import coach.listen.Reply.Occasion;
import coach.phrasebook.ListenBook;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.SceneBook;
import coach.practice.Attention;
import coach.practice.Live;
import coach.report.LiveJson;
import coach.report.LiveReport;
import coach.report.Theme;
import coach.terminal.Completions;
import coach.terminal.Prompt;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach live}: listens along while the seller talks with a client. */
final class LiveCommand implements Subcommand {

  private static final String TO = "--to";
  private static final String LEAVING = "/quit or Ctrl-D leaves; /save FILE keeps what was said.";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "live",
            "Type what the client says in a call; see at once what to say back and to ask.",
            "",
            "  coach live",
            "  coach live --to Anna --name Jaan",
            "  coach live --format json < turns.txt",
            "",
            "A line is what the client says; after > or /me it is what you say; /help lists more.");
    spec.addOption(Flags.value(TO, "NAME", "Whom the recap greets."));
    ReplyCommand.addNameTo(spec);
    spec.addOption(Flags.value("--format", "FORMAT", "text (default) or json, an object a line."));
    OutputOptions.addColorTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Projects projects = new Projects(parsed, run.around());
    Project project = projects.in(run.around().directory());
    List<Layer> layers = projects.layers(run.around().directory());
    Live talk = talk(parsed, project, layers);
    Theme theme = OutputOptions.theme(project.preferences());
    TalkFiles files = new TalkFiles(run.around().directory());
    boolean json = OutputOptions.isJson(parsed);
    if (!json && run.around().keyboard().getAsBoolean()) {
      try (Prompt prompt = Prompt.open(new Completions(Live.COMMANDS, List.of()))) {
        LiveReport report = new LiveReport(theme, prompt.width());
        new PromptedTalk(report, files, prompt, "Client  ", LEAVING).play(talk);
      }
    } else {
      Writer out = new OutputStreamWriter(run.streams().out(), StandardCharsets.UTF_8);
      new ScriptedTalk(
              json ? new LiveJson() : new LiveReport(theme, run.around().width()), files, out)
          .play(talk, run.streams().in());
    }
    return ExitCode.CLEAN;
  }

  private static Live talk(Arguments parsed, Project project, List<Layer> layers) {
    Phrasebook rules = project.rules().book();
    ListenBook book = ListenBooks.of(rules, layers);
    SceneBook scenes = SceneBooks.of(rules, layers);
    String to = Flags.value(parsed, TO).orElse("");
    return new Live(
        new Attention(book, scenes.practice()),
        project.parser(),
        words -> doubt(words, rules),
        new Occasion(to, ReplyCommand.ownName(parsed, project), "", ""),
        new DraftReview(project, Optional.empty()));
  }

  private static Optional<String> doubt(ClientWords words, Phrasebook rules) {
    return Intelligible.fault(words, rules.language())
        .map(fault -> (fault.getMessage() + " " + fault.remedy()).strip());
  }
}
