package coach.cli;

import coach.practice.Difficulty;
import coach.practice.Rehearsal;
import coach.report.TalkJson;
import coach.report.TalkReport;
import coach.terminal.Completions;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach practice}: a talk with a simulated client, who reacts to every reply. */
final class PracticeCommand implements Subcommand {

  private static final String LEAVING = "/quit or Ctrl-D leaves; coach practice --resume goes on.";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "practice",
            "Practise a talk with a client who reacts, with a word from the coach on each reply.",
            "",
            "  coach practice --list",
            "  coach practice late-report",
            "  coach practice late-report --seed 7 < replies.txt",
            "  coach practice --mail mail.txt     the mail that follows the last talk (of SCENE, if named)",
            "");
    PracticeOptions.addTo(spec);
    Venue.addTo(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) throws IOException {
    Venue venue = Venue.of(parsed, run);
    PracticeOptions options = new PracticeOptions(parsed);
    Rehearsals rehearsals = new Rehearsals(venue.book(), venue.scenes());
    KeptTalks talks = new KeptTalks(rehearsals, options.history(run.around()), run.complaints());
    if (options.mail().isPresent()) {
      return new MailFile(venue, options.mail().get()).follow(talks.last(options.scene()));
    }
    Optional<KeptTalks.Kept> kept =
        begin(options, talks, new SceneMenu(venue, talks.history(), options.drills(run.around())));
    if (kept.isEmpty()) {
      return ExitCode.CLEAN;
    }
    venue.lead(kept.get(), look(kept.get(), venue, options));
    if (!venue.isPrompted()) {
      kept.get().giveUp();
    }
    kept.get().release();
    new AfterTalk(venue).follow(kept.get());
    return kept.get().hasGoodEnd() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  /** Returns the talk to lead; empty where the user only looked at the scenes. */
  private static Optional<KeptTalks.Kept> begin(
      PracticeOptions options, KeptTalks talks, SceneMenu menu) throws IOException {
    if (options.isList()) {
      menu.show();
      return Optional.empty();
    }
    if (options.isResumed()) {
      return Optional.of(talks.resume());
    }
    Optional<Difficulty> difficulty = options.difficulty();
    Optional<SceneMenu.Choice> choice =
        options.scene().isPresent()
            ? options.scene().map(id -> new SceneMenu.Choice(id, difficulty))
            : menu.choose(difficulty);
    return choice.map(
        one -> {
          Difficulty how = one.difficulty().orElse(Difficulty.NORMAL);
          return talks.start(one.scene(), how, options.seed());
        });
  }

  private static Venue.Look look(KeptTalks.Kept kept, Venue venue, PracticeOptions options) {
    return new Venue.Look(
        "You     ",
        LEAVING,
        new Completions(Rehearsal.COMMANDS, kept.phrases()),
        width -> new TalkReport(venue.theme(), width, options.isTraced()),
        new TalkJson());
  }
}
