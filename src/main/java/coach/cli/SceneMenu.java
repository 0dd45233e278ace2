package coach.cli;

import coach.practice.Difficulty;
import coach.practice.DrillJournal;
import coach.practice.History;
import coach.practice.Memory;
import coach.practice.Progress;
import coach.practice.Talk;
import coach.practice.Today;
import coach.report.Printable;
import coach.report.ProgressReport;
import coach.report.SceneList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows whom to practise with.
 *
 * @param history the talks so far; empty where none are kept
 * @param drills the short tasks so far; empty where none are kept
 */
record SceneMenu(Venue venue, Optional<History> history, Optional<DrillJournal> drills) {

  private static final String QUESTION = "Scene, by number or name   ";
  private static final String HOW = "Easy, normal or hard (Enter: normal)   ";

  /**
   * What was chosen.
   *
   * @param difficulty empty for the usual one
   */
  record Choice(String scene, Optional<Difficulty> difficulty) {}

  /** Shows the scenes. */
  void show() throws IOException {
    new SceneList(venue.theme()).write(venue.scenes(), venue.out());
  }

  /** Shows what to practise today; whoever cannot read what was kept can still choose. */
  private void today() throws IOException {
    List<Talk> talks = List.of();
    Collection<Memory> memories = List.of();
    try {
      talks = history.isPresent() ? history.get().talks() : talks;
      memories = drills.isPresent() ? drills.get().memories().values() : memories;
    } catch (IOException e) {
      venue.run().complaints().note("what was kept cannot be read: " + e.getMessage());
    }
    LocalDate day = venue.project().today();
    Today today = Today.of(talks, venue.scenes().scenes().keySet(), memories, day);
    new SceneList(venue.theme()).today(today, venue.out());
    new ProgressReport(venue.theme(), Drills.remedies(venue.book()))
        .repeated(Progress.of(talks), venue.out());
  }

  /**
   * Shows the scenes and what to practise today; returns the scene typed at the prompt by its name
   * or number, and asks again where there is none.
   *
   * @param difficulty how hard it is to be; asked for where it is empty
   */
  Optional<Choice> choose(Optional<Difficulty> difficulty) throws IOException {
    if (!venue.isPrompted()) {
      show();
      return Optional.empty();
    }
    new SceneList(venue.theme()).numbered(venue.scenes(), venue.out());
    today();
    List<String> names = List.copyOf(venue.scenes().scenes().keySet());
    try (PromptDialogue dialogue = venue.dialogue(names)) {
      return choose(names, dialogue)
          .map(
              scene ->
                  new Choice(scene, difficulty.isPresent() ? difficulty : difficulty(dialogue)));
    }
  }

  /** Returns how hard it is to be; empty where nothing was typed or the user left. */
  static Optional<Difficulty> difficulty(Dialogue dialogue) {
    String answer = dialogue.ask(HOW);
    while (answer != null && !answer.isBlank() && Difficulty.named(answer).isEmpty()) {
      dialogue.tell("There is no '" + Printable.line(answer.strip()) + "'.");
      answer = dialogue.ask(HOW);
    }
    return Optional.ofNullable(answer).flatMap(Difficulty::named);
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
