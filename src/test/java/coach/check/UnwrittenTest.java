package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.text.Draft;
import coach.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that wait for words stop a draft, and nothing else is said of the words in them. */
class UnwrittenTest {

  private final Checker checker = new Checker(OneRule.ENGLISH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kind regards\n[name: who signs this]",
        "You have it by [date: as soon as possible, to be honest].",
        "[answer: Can you come? Do you bring it? Is it free? Who pays? Is it wet? Is it new?]",
        "[answer: what would it cost us if we took the whole house for the last two weeks of the"
            + " summer, with the boats and the sauna and breakfast for all eleven of us?]",
      })
  void areAllThatIsFoundInThem(String place) {
    assertThat(rules("Thank you for your message.\n\n" + place, "Hello."))
        .containsExactly("placeholder");
  }

  @Test
  void waitForTheAnswerToAQuestion() {
    String client = "We like the lamps. When can you start?";

    assertThat(rules("Thank you for writing. [answer: when can you start?]", client))
        .doesNotContain("unanswered-question");
    assertThat(rules("Thank you for writing. [answer: who can come?]", client))
        .contains("unanswered-question");
  }

  @Test
  void areNotWhatIsInBracketsOtherwise() {
    assertThat(rules("It is done [and we will call you as soon as possible].", "Hello."))
        .contains("vague-timing")
        .doesNotContain("placeholder");
  }

  private List<String> rules(String draft, String client) {
    Situation situation =
        new Situation(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            () -> LocalDate.of(2026, 3, 2),
            List.of(),
            Optional.of(parsed(client)),
            List.of());
    return checker.check(parsed("Hello Anna,\n\n" + draft), situation).findings().stream()
        .map(finding -> finding.rule().id())
        .distinct()
        .toList();
  }

  private Message parsed(String text) {
    return checker.parser().parse(Draft.ofText("-", text));
  }
}
