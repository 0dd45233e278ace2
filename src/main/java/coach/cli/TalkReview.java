package coach.cli;

import coach.practice.Critic;
import coach.practice.Review;
import coach.report.ReviewFormat;
import coach.report.ReviewJson;
import coach.report.ReviewPage;
import coach.report.ReviewReport;
import coach.text.Transcript;
import coach.text.TranscriptReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reviews the talk in a file. */
record TalkReview(Arguments parsed, Run run) {

  /** Writes the review; throws {@link CommandFailure} where the talk cannot be read. */
  void write(String file) throws IOException {
    DraftFiles files = new DraftFiles(run, Optional.empty(), Optional.empty());
    Path folder = files.folder(file);
    Project project = new Projects(parsed, run.around()).in(folder);
    ReviewFormat format = format(project.preferences());
    TranscriptReader reader = new TranscriptReader(project.parser());
    Transcript talk = files.read(file, (name, in) -> reader.read(in));
    Critic critic = new Critic(project.cards(), project.scenes().practice());
    Sides sides = new Sides(talk, run.complaints(), dialogue(file), critic::selling);
    Review review =
        critic.of(talk, sides.sellers(parsed.values(Sides.ME), project.preferences().people()));
    format.write(review, run.writer());
  }

  /** Returns how to ask who is who; empty where nobody can answer. */
  private Optional<Dialogue> dialogue(String file) {
    boolean answering = !file.equals(DraftFiles.STDIN) && run.around().keyboard().getAsBoolean();
    return answering ? Optional.of(new TerminalDialogue(run.streams())) : Optional.empty();
  }

  private ReviewFormat format(Preferences preferences) {
    return switch (FormatOption.PAGE.in(preferences)) {
      case "json" -> new ReviewJson();
      case "html" -> new ReviewPage();
      default -> new ReviewReport(OutputOptions.theme(preferences), run.around().width());
    };
  }
}
