package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coach.practice.Difficulty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneMenuTest {

  private static final List<String> NAMES = List.of("cold-oven", "dear-floor", "late-report");

  private final List<String> told = new ArrayList<>();

  private Dialogue dialogue(String... answers) {
    Deque<String> typed = new ArrayDeque<>(List.of(answers));
    return new Dialogue() {
      @Override
      public void tell(String text) {
        told.add(text);
      }

      @Override
      public String ask(String question) {
        return typed.poll();
      }
    };
  }

  private String chosen(String... answers) {
    return SceneMenu.choose(NAMES, dialogue(answers)).orElse("none");
  }

  @Test
  void theDifficultyIsAskedUntilItIsOneOrNothing() {
    assertThat(SceneMenu.difficulty(dialogue("mad", " Hard"))).contains(Difficulty.HARD);
    assertThat(told).containsExactly("There is no 'mad'.");
    assertThat(SceneMenu.difficulty(dialogue(""))).isEmpty();
    assertThat(SceneMenu.difficulty(dialogue())).isEmpty();
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
