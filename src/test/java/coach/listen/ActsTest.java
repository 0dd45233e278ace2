package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pressure | | Most bakers of your size bake twice a day.",
        "invisible-concession | | You get 5 % off if you order ten boxes.",
        "overpromise | | You get 5 % off if you pay within a week.",
        "defence | | Thinking back to the day you changed supplier, what went well?",
        "refusal | Could you wait? | Of course, no extra charge.",
        "clarify | It is due. | By what hour?",
        "pressure | | I don't want to say yes to something, so I'm asking our planner today.",
        "defence | She asked, and I have signed. | So you signed for it yourself.",
        "defence | She asked me to sign. | You gave the old lady your word, so it weighs on you.",
        "defence | Could you add a hare? | It's not part of what you signed; it costs money.",
        "refusal | Could you add a hare? | It's not part of what you signed; it costs money.",
        "refusal | Come on Thursday. | Then I'll bring a piece of our floor on Thursday.",
        "refusal | No more cows. | No cow, promise.",
        "paraphrase | The van never came. | So if a van breaks down, eleven rooms can be made up."
      })
  void doesNotTakeOneActForAnother(String act, String client, String turn) {
    assertThat(ids(turn, client == null ? "" : client)).doesNotContain(act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paraphrase | The van never came. | So a van that turns up is the first thing.",
        "visible-concession | It is dear. | I keep that price, which takes some doing on our side.",
        "refusal | Could you drive through the park? | Through the park he mustn't drive.",
        "invisible-concession | Can you pick me up? | I'll pick you up, of course.",
        "defence | Your driver left without us. | Our driver rang twice, what else should he have done?",
        "empathy | You said Friday. | You sat there until six and nobody rang.",
        "clarify | The report was thin. | Thin in numbers or thin in ideas?"
      })
  void hearsWhatTheClientSaidBefore(String act, String client, String turn) {
    assertThat(ids(turn, client)).startsWith(act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "open-question | Tell me why you chose it.",
        "open-question | I'm curious how your people took it.",
        "closed-question | On a scale from one to ten, where are you now?",
        "closed-question | Do you know how they found us?"
      })
  void tellsOpenFromClosedQuestions(String act, String turn) {
    assertThat(ids(turn, "")).startsWith(act);
  }
}
