package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A rule that names stages, kinds of client and what he says runs where one of them calls for it.
 */
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

  @Test
  void runsForTheClientWithoutHisWords() {
    OneRule empathy = OneRule.of("missing-empathy");
    String mail = "Thank you for your message about the cake. It left the shop at three.";
    assertThat(empathy.forClient("upset").findings(mail)).hasSize(1);
    assertThat(empathy.forClient("efficient").findings(mail)).isEmpty();
  }
}
