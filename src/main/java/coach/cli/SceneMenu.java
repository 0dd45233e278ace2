package coach.cli;

import coach.practice.History;
import coach.practice.Progress;
import coach.practice.Talk;
import coach.report.Printable;
import coach.report.ProgressReport;
import coach.report.SceneList;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows whom to practise with.
 *
 * @param history the talks so far; empty where none are kept
 */
record SceneMenu(Venue venue, Optional<History> history) {

  private static final String QUESTION = "Scene, by number or name   ";

  /** Shows the scenes. */
  void show() throws IOException {
    new SceneList(venue.theme()).write(venue.scenes(), venue.out());
  }

  /** Shows what is repeated too often; whoever cannot read of it can still choose. */
  private void repeated() throws IOException {
    List<Talk> talks = List.of();
    try {
      talks = history.isPresent() ? history.get().talks() : talks;
    } catch (IOException e) {
      venue.run().complaints().note("what was kept cannot be read: " + e.getMessage());
    }
    new ProgressReport(venue.theme()).repeated(Progress.of(talks), venue.out());
  }

  /**
   * Shows the scenes and what is repeated too often; returns the scene typed at the prompt by its
   * name or number, and asks again where there is none.
   */
  Optional<String> choose() throws IOException {
    if (!venue.isPrompted()) {
      show();
      return Optional.empty();
    }
    new SceneList(venue.theme()).numbered(venue.scenes(), venue.out());
    repeated();
    List<String> names = List.copyOf(venue.scenes().scenes().keySet());
    try (PromptDialogue dialogue = venue.dialogue(names)) {
      return choose(names, dialogue);
    }
  }

  /** Returns one of some names; empty where nothing was typed or the user left. */
  static Optional<String> choose(List<String> names, Dialogue dialogue) {
    String answer = dialogue.ask(QUESTION);
    while (answer != null && !answer.isBlank()) {
      String typed = answer.strip().toLowerCase(Locale.ROOT);
      Optional<String> chosen =
          names.stream().filter(name -> isMeant(name, names.indexOf(name) + 1, typed)).findFirst();
      if (chosen.isPresent()) {
        return chosen;
      }
      dialogue.tell(
          "There is no scene '"
              + Printable.line(answer.strip())
              + "': 1 to "
              + names.size()
              + ", or a name.");
      answer = dialogue.ask(QUESTION);
    }
    return Optional.empty();
  }

  private static boolean isMeant(String name, int number, String typed) {
    return name.equals(typed) || String.valueOf(number).equals(typed);
  }
}
