package coach.cli;

import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.report.CardPage;
import coach.report.Theme;
import coach.text.Language;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command that listens works with.
 *
 * @param input the client's words
 * @param book the cards
 * @param language what the words are read as
 * @param json whether the answer is for a program
 * @param all whether it is to be long
 * @param theme plain, or with colours
 * @param out where the answer goes
 */
record Listening(
    ClientInput input,
    ListenBook book,
    Language language,
    boolean json,
    boolean all,
    Theme theme,
    Writer out) {

  private static final String ALL = "--all";

  /**
   * Adds what all commands that listen take.
   *
   * @param all what the flag for more does
   */
  static void addTo(CommandSpec spec, String all) {
    ClientInput.addTo(spec);
    spec.addOption(Flags.flag(all, ALL));
    OutputOptions.addColorTo(spec);
    Projects.addTo(spec);
    Flags.addStandard(spec);
  }

  static Listening of(Arguments parsed, Run run) {
    boolean json = OutputOptions.isJson(parsed) || ClientInput.isLines(parsed);
    Projects projects = new Projects(parsed, run.around());
    Project project = projects.in(run.around().directory());
    ListenBook book =
        ListenBooks.of(project.rules().book(), projects.layers(run.around().directory()));
    Language language = project.rules().book().language();
    return new Listening(
        new ClientInput(parsed, run, language, project.parser()),
        book,
        language,
        json,
        parsed.isGiven(ALL),
        OutputOptions.theme(project.preferences()),
        new OutputStreamWriter(run.streams().out(), StandardCharsets.UTF_8));
  }

  /** Fails where the language has no cards of a family. */
  void demand(Family family) {
    if (book.cards(family).isEmpty()) {
      throw ListenBooks.none(family, book.code());
    }
  }

  /** Returns a page for what cards say, as long as the user wants it. */
  CardPage page(int width) {
    return all ? CardPage.whole(theme, width) : CardPage.brief(theme, width);
  }
}
