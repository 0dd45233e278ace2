package coach.cli;

import coach.practice.History;
import coach.practice.Progress;
import coach.practice.Talk;
import coach.report.ProgressReport;
import coach.report.SceneList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Shows whom to practise with.
 *
 * @param history the talks so far; empty where none are kept
 */
record SceneMenu(Venue venue, Optional<History> history) {

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

  /** Shows the scenes and what is repeated too often; returns the scene typed at the prompt. */
  Optional<String> choose() throws IOException {
    show();
    if (!venue.isPrompted()) {
      return Optional.empty();
    }
    repeated();
    return venue.choose("Scene   ", List.copyOf(venue.scenes().scenes().keySet()));
  }
}
