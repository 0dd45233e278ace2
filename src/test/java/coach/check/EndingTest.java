package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndingTest {

  private static final String MIDDLE =
      "Most of them walk the two miles with their bags. A cart with six seats runs on the island of Hiiumaa. "
          + "It costs about forty euros a week. The guests there stay a night longer than before. ";

  @Test
  @DisplayName("a question at the start is no next step")
  void early() {
    assertThat(
            OneRule.of("no-next-step")
                .quotes("Hello,", "", "How do your guests reach the inn? " + MIDDLE))
        .hasSize(1);
  }

  @Test
  @DisplayName("names and farewells after it do not push the next step out of the ending")
  void farewells() {
    assertThat(
            OneRule.of("no-next-step")
                .quotes(
                    "Hello,",
                    "",
                    MIDDLE + "Which week suits you?",
                    "",
                    "Safe travels!",
                    "",
                    "Anders Broman",
                    "Harbour House",
                    "Tartu"))
        .isEmpty();
  }

  @Test
  @DisplayName("a question about his business hardly is a next step, one that he is to decide is")
  void decides() {
    OneRule rule = OneRule.of("no-next-step");
    assertThat(rule.findings("Hello,", "", MIDDLE + "Who carries their bags to you?"))
        .singleElement()
        .extracting(Finding::level)
        .isEqualTo(Level.HINT);
    assertThat(rule.findings("Hello,", "", MIDDLE + "Your cart would be red."))
        .singleElement()
        .extracting(Finding::level)
        .isEqualTo(Level.WARNING);
    assertThat(rule.quotes("Hello,", "", MIDDLE + "I come Monday at three.")).isEmpty();
    assertThat(rule.quotes("Hello,", "", MIDDLE + "Would you like to try one?")).isEmpty();
    assertThat(rule.quotes("Hello,", "", MIDDLE + "Do you want the blue or the red one?"))
        .isEmpty();
  }

  @Test
  @DisplayName("a message that greets lacks a next step when it is short too, a piece does not")
  void greets() {
    OneRule rule = OneRule.of("no-next-step");
    String note =
        "You asked how the cart runs. It has six seats and takes your guests up the hill, "
            + "even when it rains, for forty euros.";
    assertThat(rule.quotes("Hello,", "", note)).hasSize(1);
    assertThat(rule.quotes(note)).isEmpty();
  }

  @Test
  @DisplayName("a day on which something merely happens does not excuse a polite close")
  void delivered() {
    OneRule rule = OneRule.of("weak-close");
    String close = "Let me know if you have any questions.";
    assertThat(rule.quotes("Hello,", "", MIDDLE + "The cart arrives on 27 March. " + close))
        .hasSize(1);
    assertThat(rule.quotes("Hello,", "", MIDDLE + "I will call you on Friday. " + close)).isEmpty();
  }

  @Test
  @DisplayName("an asking ending excuses a polite close, an asking opening does not")
  void excused() {
    OneRule rule = OneRule.of("weak-close");
    String close = "I look forward to hearing from you.";
    assertThat(rule.quotes("Hello,", "", MIDDLE + "Which week suits you? " + close)).isEmpty();
    assertThat(rule.quotes("Hello,", "", "Which week suits you? " + MIDDLE + close)).hasSize(1);
  }

  @Test
  @DisplayName("soft words are told when one sentence holds two of them, or the message three")
  void dense() {
    OneRule rule = OneRule.of("hedging");
    assertThat(rule.quotes("Hello,", "", "I guess it is probably the pump.")).hasSize(1);
    assertThat(rule.quotes("Hello,", "", "It is probably the pump. Perhaps the hose leaks."))
        .isEmpty();
  }
}
