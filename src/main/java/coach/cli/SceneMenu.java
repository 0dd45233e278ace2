package coach.cli;

import coach.practice.History;
import coach.practice.Progress;
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
record SceneMenu(Stage stage, Optional<History> history) {

  /** Shows the scenes. */
  void show() throws IOException {
    new SceneList(stage.theme()).write(stage.scenes(), stage.out());
  }

  /** Shows the scenes and what is repeated too often; returns the scene typed at the prompt. */
  Optional<String> choose() throws IOException {
    show();
    if (!stage.isPrompted()) {
      return Optional.empty();
    }
    if (history.isPresent()) {
      Progress progress = Progress.of(history.get().talks());
      new ProgressReport(stage.theme()).repeated(progress, stage.out());
    }
    return stage.choose("Scene   ", List.copyOf(stage.scenes().scenes().keySet()));
  }
}
