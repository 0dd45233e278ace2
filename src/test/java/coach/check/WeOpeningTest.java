package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WeOpeningTest {

  private static final OneRule RULE = OneRule.of("we-opening");

  @Test
  @DisplayName("a first sentence with us and without the client is about us")
  void doubtful() {
    assertThat(RULE.quotes("As market leader in lamps, we set standards all over Europe."))
        .hasSize(1);
    assertThat(RULE.quotes("As for the lamps, we set them over your tables.")).isEmpty();
  }

  @Test
  @DisplayName("a presentation of the company is one though the client is named in it")
  void certain() {
    assertThat(RULE.quotes("Our company makes the lamps that your guests deserve.")).hasSize(1);
  }
}
