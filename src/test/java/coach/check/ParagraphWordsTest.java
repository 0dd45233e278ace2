package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphWordsTest {

  private static final OneRule RULE = OneRule.of("wall-of-text");

  @Test
  void passesOverAParagraphThatHoldsNoWords() {
    assertThat(RULE.findings("The prices are below.", "", "---- | ----", "", "Oak is € 90."))
        .isEmpty();
  }
}
