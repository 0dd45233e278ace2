package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Place;
import coach.phrasebook.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParaphraseRuleTest {

  private static final OneRule RULE = OneRule.of("no-paraphrase");
  private static final String CLIENT =
      "> We lose two hours a day on returns, because the labels smudge and nobody can read the codes.";

  @Test
  void findsAnAnswerThatSaysNothingBack() {
    assertThat(
            RULE.quotes(
                "The new printer is from 2026. It is fast, quiet and comes in white or grey.",
                "",
                CLIENT))
        .containsExactly("The new printer is from 2026.");
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void showsItSomewhereWhateverPartTheMessageLacks(Place place) {
    OneRule rule = OneRule.with("no-paraphrase", Setting.AT, place.id());
    assertThat(
            rule.findings("The new printer is from 2026. It is fast, quiet and white.", "", CLIENT))
        .hasSize(1);
  }

  @Test
  void isSilentWhereTheClientsWordsComeBack() {
    assertThat(
            RULE.quotes(
                "The labels smudge and the returns cost two hours. A drier ink on the printer ends that.",
                "",
                CLIENT))
        .isEmpty();
    assertThat(
            RULE.quotes(
                "As you said, it is a matter of the ink. The new printer uses another one from 2026.",
                "",
                CLIENT))
        .isEmpty();
  }

  @Test
  void isSilentInAShortAnswerAndForAClientOfFewWords() {
    assertThat(RULE.quotes("The new printer comes on Monday.", "", CLIENT)).isEmpty();
    assertThat(
            RULE.quotes(
                "The new printer is from 2026. It is fast, quiet and comes in white or grey.",
                "",
                "> The labels smudge again."))
        .isEmpty();
  }
}
