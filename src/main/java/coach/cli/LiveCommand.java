package coach.cli;

import coach.listen.ClientWords;
import coach.listen.Reply.Occasion;
import coach.phrasebook.Family;
import coach.phrasebook.Phrasebook;
import coach.practice.Attention;
import coach.practice.Live;
import coach.report.LiveJson;
import coach.report.LiveReport;
import coach.terminal.Completions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach live}: listens along while the seller talks with a client. */
final class LiveCommand implements Subcommand {

  /** Without cards of any of these there is nothing to say in a talk. */
  private static final List<Family> HELPING =
      List.of(Family.QUESTION, Family.PARAPHRASES, Family.OBJECTION);

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
    Author.addTo(spec);
    Venue.addTo(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Venue venue = Venue.of(parsed, run);
    if (HELPING.stream().allMatch(family -> venue.book().cards(family).isEmpty())) {
      throw FamilyBooks.none(Family.QUESTION, venue.book().code());
    }
    venue.lead(
        talk(parsed, venue),
        new Venue.Look(
            "Client  ",
            LEAVING,
            new Completions(Live.COMMANDS, List.of()),
            width -> new LiveReport(venue.theme(), width),
            new LiveJson()));
    return ExitCode.CLEAN;
  }

  private static Live talk(Arguments parsed, Venue venue) {
    Project project = venue.project();
    String to = parsed.value(TO).orElse("");
    return new Live(
        new Attention(venue.book(), venue.scenes().practice()),
        project.parser(),
        words -> doubt(words, project.rules().book()),
        new Occasion(to, Author.of(parsed, project), "", ""),
        new DraftReview(project, Optional.empty()));
  }

  private static Optional<String> doubt(ClientWords words, Phrasebook rules) {
    return Intelligible.fault(words, rules.language())
        .map(fault -> (fault.getMessage() + " " + fault.remedy()).strip());
  }
}
