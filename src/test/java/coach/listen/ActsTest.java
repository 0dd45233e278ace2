package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActsTest {

  private static final Acts ACTS = new Acts(English.BOOK);

  private static List<String> ids(String turn, String client) {
    return ACTS.of(turn, client).stream().map(Act::id).toList();
  }

  @Test
  void namesTheMainActFirst() {
    assertThat(ids("Nice office! What slows your people down today?", ""))
        .startsWith("open-question")
        .contains("small-talk");
  }

  @Test
  void showsTheWordsThatDecided() {
    assertThat(ACTS.of("I am sorry for the wrong bill. It is on its way.", ""))
        .first()
        .satisfies(act -> assertThat(act.words()).contains("sorry for"));
  }

  @Test
  void takesForAParaphraseOnlyWhatTheClientSaid() {
    String turn = "So you pay for half an hour at every gate.";
    assertThat(ids(turn, "I lose half an hour at every gate.")).startsWith("paraphrase");
    String other =
        "The tiles are blue, the grout is white, the door is oak, and the joiner from Narva brought "
            + "frames, handles, hinges, two benches and a mirror last week.";
    assertThat(ids(turn, other)).doesNotContain("paraphrase");
  }

  @Test
  void takesNoAdviceForAParaphrase() {
    String client = "My drivers lose half an hour at every gate.";
    assertThat(ids("You should let your drivers use the other gate.", client))
        .doesNotContain("paraphrase");
    assertThat(ids("Your drivers lose half an hour, but that is normal.", client))
        .doesNotContain("paraphrase");
  }

  @Test
  void namesNothingWhereThereIsNothing() {
    assertThat(ACTS.of("", "")).isEmpty();
    assertThat(ACTS.of("\uD83D\uDE42", "Ok.")).isEmpty();
  }
}
