package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweredQuestionsTest {

  private static final String QUESTIONS =
      "Hello, what wood does the stove burn best? How far must it stand from the wall?"
          + " Who sweeps the chimney? Thank you, Ann\n";

  @TempDir Path folder;

  private Coached check(String draft, String... options) throws IOException {
    Files.writeString(folder.resolve("his.txt"), QUESTIONS);
    Files.writeString(folder.resolve("draft.txt"), draft);
    List<String> line = new ArrayList<>(List.of("check", "draft.txt", "--reply-to", "his.txt"));
    line.addAll(List.of(options));
    return Coached.in(folder, line.toArray(String[]::new));
  }

  @Test
  void listsTheQuestionsToLookAtAgain() throws IOException {
    Coached run = check("Hello Ann,\n\nit stands 40 cm from the wall. Nothing smells.\n\nTom\n");
    assertThat(run.out())
        .contains("Look once more: I could not tell whether you answer")
        .contains("  - “Who sweeps the chimney?”")
        .doesNotContain("“How far must it stand from the wall?”");
  }

  @Test
  void saysNothingWhereAllSeemsAnswered() throws IOException {
    Coached run =
        check(
            "Hello Ann,\n\nit burns dry beech wood best, and stands 40 cm from the wall. Our Mr"
                + " Oja sweeps the chimney each May.\n\nTom\n");
    assertThat(run.out()).doesNotContain("Look once more");
  }

  @Test
  void tellsProgramsOfEachQuestion() throws IOException {
    Coached run =
        check("Hello Ann,\n\nit stands 40 cm from the wall.\n\nTom\n", "--format", "json");
    assertThat(run.out())
        .contains("{\"text\":\"How far must it stand from the wall?\",\"answered\":true}")
        .contains("{\"text\":\"Who sweeps the chimney?\",\"answered\":false}");
  }
}
