package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneMenuTest {

  private static final List<String> NAMES = List.of("cold-oven", "dear-floor", "late-report");

  private final List<String> told = new ArrayList<>();

  private String chosen(String... answers) {
    Deque<String> typed = new ArrayDeque<>(List.of(answers));
    Dialogue dialogue =
        new Dialogue() {
          @Override
          public void tell(String text) {
            told.add(text);
          }

          @Override
          public String ask(String question) {
            return typed.poll();
          }
        };
    return SceneMenu.choose(NAMES, dialogue).orElse("none");
  }

  @Test
  void aSceneIsChosenByItsNumberOrItsName() {
    assertThat(chosen("2")).isEqualTo("dear-floor");
    assertThat(chosen(" Late-report ")).isEqualTo("late-report");
    assertThat(told).isEmpty();
  }

  @Test
  void aWrongEntryIsAskedAgain() {
    assertThat(chosen("4", "dear", "1")).isEqualTo("cold-oven");
    assertThat(told)
        .containsExactly(
            "There is no scene '4': 1 to 3, or a name.",
            "There is no scene 'dear': 1 to 3, or a name.");
  }

  @Test
  void enterOrTheEndOfTheInputChoosesNone() {
    assertThat(chosen("")).isEqualTo("none");
    assertThat(chosen("9")).isEqualTo("none");
  }
}
