package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

  private static final OneRule RULE = OneRule.of("too-many-options").forClient("indecisive");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hall can be painted white, cream, green, blue or grey.",
        "These packages exist: Start, Plus, Pro, Team and Max.",
        "Option A is plain. Option B has a border. Option C has the crest. Option D has both.",
      })
  void countsASeriesAndMarksOfChoice(String mail) {
    assertThat(RULE.findings(mail)).hasSize(1);
  }

  @Test
  void countsAListAfterWordsThatAnnounceAChoice() {
    assertThat(
            RULE.findings(
                "You can choose from these:", "", "- slate", "- tin", "- tiles", "- straw"))
        .hasSize(1);
    assertThat(RULE.findings("You can choose from these:", "- slate", "- tin", "- tiles"))
        .isEmpty();
  }

  @Test
  void countsNoListThatSaysWhatIsAgreed() {
    assertThat(
            RULE.findings(
                "To recap:", "", "- oak doors", "- white walls", "- no threshold", "- in May"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two stoves fit, the black one or the white one.",
        "I suggest oak, because it lasts, it needs little care, and your dog will not mind it.",
        "If it rains, or the truck is late, I will call you, and we take the next day.",
      })
  void isSilent(String mail) {
    assertThat(RULE.findings(mail)).isEmpty();
  }
}
