package coach.cli;

import coach.listen.Acts;
import coach.listen.Paraphraser;
import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenCard;
import coach.phrasebook.SceneBook;
import coach.phrasebook.SceneCard;
import coach.practice.Difficulty;
import coach.practice.Ending;
import coach.practice.Event;
import coach.practice.Hearing;
import coach.practice.Observer;
import coach.practice.Rehearsal;
import coach.practice.Scene;
import coach.practice.Session;
import coach.report.SceneList;
import coach.report.TalkFormat;
import coach.report.TalkJson;
import coach.report.TalkReport;
import coach.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach practice}: a talk with a simulated client, who reacts to every reply. */
final class PracticeCommand implements Subcommand {

  private static final String LIST = "--list";
  private static final String SEED = "--seed";
  private static final String DIFFICULTY = "--difficulty";
  private static final String TRACE = "--trace";

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
            "");
    spec.addPositional(
        Flags.arguments("0..1", "SCENE", "Whom to talk with; without it, see --list."));
    spec.addOption(Flags.flag("Show the scenes.", LIST));
    spec.addOption(Flags.value(SEED, "N", "Which of the client's lines come (default: 1)."));
    spec.addOption(Flags.value(DIFFICULTY, "LEVEL", "easy, normal (default) or hard."));
    spec.addOption(Flags.flag("Show the client's mood after every turn.", TRACE));
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
    ListenBook book = ListenBooks.of(project.rules().book(), layers);
    SceneBook scenes = SceneBooks.of(project.rules().book(), layers);
    Writer out = new OutputStreamWriter(run.streams().out(), StandardCharsets.UTF_8);
    List<String> named = Flags.arguments(parsed);
    if (named.isEmpty() || Flags.isGiven(parsed, LIST)) {
      new SceneList(OutputOptions.theme(project.preferences())).write(scenes, out);
      return ExitCode.CLEAN;
    }
    TalkFormat format =
        OutputOptions.isJson(parsed)
            ? new TalkJson()
            : new TalkReport(
                OutputOptions.theme(project.preferences()),
                run.around().width(),
                Flags.isGiven(parsed, TRACE));
    return play(rehearsal(scene(named.get(0), scenes), parsed, book, scenes), format, run, out);
  }

  private static SceneCard scene(String id, SceneBook scenes) {
    SceneCard card = scenes.scenes().get(id);
    if (card == null) {
      throw new CommandFailure(
          "There is no scene '" + id + "'. " + Nearest.hint(id, scenes.scenes().keySet()),
          "coach practice --list shows them.");
    }
    return card;
  }

  private static Rehearsal rehearsal(
      SceneCard card, Arguments parsed, ListenBook book, SceneBook scenes) {
    Language language = book.phrasebook().language();
    Scene scene = new Scene(card, scenes.practice(), language);
    Hearing hearing = new Hearing(book.phrasebook(), scenes.practice(), new Acts(book));
    Session session = Session.start(scene, hearing, difficulty(parsed), seed(parsed));
    ListenCard client = book.cards(Family.CLIENT).getOrDefault(card.client(), ListenCard.NONE);
    return new Rehearsal(
        session, new Observer(scene, new Paraphraser(book, language)), client.bullets("Say"));
  }

  private static Difficulty difficulty(Arguments parsed) {
    String given = Flags.value(parsed, DIFFICULTY).orElse(Difficulty.NORMAL.id());
    for (Difficulty one : Difficulty.values()) {
      if (one.id().equals(given.toLowerCase(Locale.ROOT))) {
        return one;
      }
    }
    throw new CommandFailure(
        DIFFICULTY + ": '" + given + "' is none.", "It is easy, normal or hard.");
  }

  private static long seed(Arguments parsed) {
    String given = Flags.value(parsed, SEED).orElse("1");
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException e) {
      throw new CommandFailure(
          SEED + ": '" + given + "' is no number.", "A whole number: --seed 7");
    }
  }

  /** Plays the replies of standard input, one a line. */
  private static int play(Rehearsal rehearsal, TalkFormat format, Run run, Writer out)
      throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(run.streams().in(), StandardCharsets.UTF_8));
    format.write(rehearsal.opened(), out);
    boolean closed = false;
    for (String line = in.readLine(); line != null && !rehearsal.isOver(); line = in.readLine()) {
      List<Event> events = new ArrayList<>(rehearsal.type(line));
      for (Event event : events) {
        format.write(event, out);
        closed |= event instanceof Event.Closed;
      }
    }
    if (!closed) {
      format.write(rehearsal.closed(), out);
    }
    return rehearsal.session().ending().filter(Ending::isGood).isPresent()
        ? ExitCode.CLEAN
        : ExitCode.FINDINGS;
  }
}
