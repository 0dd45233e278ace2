package coach.cli;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.report.CardPage;
import coach.report.Theme;
import java.io.Writer;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command that listens works with.
 *
 * @param input the client's words
 * @param book the cards
 * @param json whether the answer is for a program
 * @param all whether it is to be long
 * @param theme plain, or with colours
 * @param out where the answer goes
 */
record Listening(
    ClientInput input, FamilyBook book, boolean json, boolean all, Theme theme, Writer out) {

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
    Project project = new Projects(parsed, run.around()).in(run.around().directory());
    boolean json = FormatOption.isJson(project.preferences()) || ClientInput.isLines(parsed);
    FamilyBook book = project.cards();
    return new Listening(
        new ClientInput(parsed, run, book.language(), project.parser()),
        book,
        json,
        parsed.isGiven(ALL),
        OutputOptions.theme(project.preferences()),
        run.writer());
  }

  /** Fails where the language has no cards of a family. */
  void demand(Family family) {
    if (book.cards(family).isEmpty()) {
      throw FamilyBooks.none(family, book.code());
    }
  }

  /** Returns a page for what cards say, as long as the user wants it. */
  CardPage page(int width) {
    return all ? CardPage.whole(theme, width) : CardPage.brief(theme, width);
  }
}
