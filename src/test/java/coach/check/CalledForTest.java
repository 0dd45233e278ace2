package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A rule that names stages and kinds of client runs where either calls for it. */
class CalledForTest {

  private static final OneRule RULE = OneRule.of("change-without-cost");
  private static final String MAIL = "You wish it wider. The joiner will rebuild the frame.";

  @Test
  void runsAtTheStage() {
    assertThat(RULE.at("change").findings(MAIL)).hasSize(1);
  }

  @Test
  void runsForTheClient() {
    assertThat(RULE.forClient("change-requester").findings(MAIL)).hasSize(1);
  }

  @Test
  void runsNowhereElse() {
    assertThat(RULE.at("first-touch").findings(MAIL)).isEmpty();
  }

  @Test
  void pointsToTheSentenceThatCallsForMore() {
    assertThat(RULE.at("change").quotes(MAIL))
        .containsExactly("The joiner will rebuild the frame.");
  }
}
