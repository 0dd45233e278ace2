package coach.cli;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.Phrasebook;
import coach.report.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;

/** {@code coach phrasebook list}: shows languages, and how much each holds. */
final class PhrasebookListCommand implements Subcommand {

  /** The language that the others are measured by. */
  private static final String FULLEST = "en";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "list",
            "Show the languages of the phrasebooks, how much each holds, and what it lacks.",
            "",
            "  coach phrasebook list",
            "");
    Projects.addTo(spec);
    Flags.addStandard(spec);
    return spec;
  }

  @Override
  public int run(Arguments parsed, Run run) {
    Phrasebook fullest = Phrasebooks.builtIn(FULLEST);
    for (String code : Phrasebooks.languages()) {
      show(code, Phrasebooks.builtIn(code), fullest, run);
    }
    Projects projects = new Projects(parsed, run.around());
    for (Layer layer : projects.layers(run.around().directory())) {
      run.streams().out().println("over it: " + Printable.line(layer.root().toString()));
    }
    return ExitCode.CLEAN;
  }

  private static void show(String code, Phrasebook book, Phrasebook fullest, Run run) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    if (book.rules().isEmpty()) {
      run.streams().out().println(code + "  " + name + ": known by its common words; no rules yet");
      return;
    }
    FamilyBook cards = FamilyBooks.builtIn(book);
    List<String> counts = new ArrayList<>();
    counts.add(book.rules().size() + " rules");
    for (Family family : Family.values()) {
      if (family.isFolder()) {
        counts.add(cards.cards(family).size() + " " + family.plural());
      }
    }
    counts.add(SceneBooks.builtIn(book).scenes().size() + " scenes");
    counts.add(book.stages().size() + " stages");
    counts.add(book.lists().size() + " word lists");
    run.streams().out().println(code + "  " + name + ": " + String.join(", ", counts));
    lacking("rules", book.rules().keySet(), fullest.rules().keySet(), run);
    FamilyBook full = FamilyBooks.builtIn(fullest);
    for (Family family : Family.values()) {
      lacking(family.plural(), cards.cards(family).keySet(), full.cards(family).keySet(), run);
    }
  }

  private static void lacking(String what, Set<String> has, Set<String> all, Run run) {
    Set<String> lacking = new TreeSet<>(all);
    lacking.removeAll(has);
    if (!lacking.isEmpty()) {
      run.streams().out().println("    lacks the " + what + " " + String.join(", ", lacking));
    }
  }
}
