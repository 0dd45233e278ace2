package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayRuleTest {

  private static final OneRule RULE = OneRule.of("date-weekday");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We start on Monday 3 May 2024.            | Monday 3 May 2024      | Friday 3 May 2024 / Monday 6 May 2024",
        "The fitters come on Friday 5 March.       | Friday 5 March         | Thursday 5 March / Friday 6 March",
        "The fitters come on the 14th (Wednesday). | 14th (Wednesday        | Saturday 14 March / Wednesday 11 March",
        "Delivery: Tuesday, 4th of March.          | Tuesday, 4th of March  | Wednesday 4 March / Tuesday 3 March",
        "Pay by 31 April, please.                  | 31 April               | Thursday 30 April / Friday 1 May",
        "Pay by 29 February 2026, please.          | 29 February 2026       | Saturday 28 February 2026 / Sunday 1 March 2026",
      })
  void showsTheDayAndTheDate(String mail, String quote, String expected) {
    assertThat(RULE.findings(mail))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.quote()).isEqualTo(quote);
              assertThat(finding.corrections()).containsExactly(expected.split(" / "));
            });
  }

  @Test
  void tellsInWhichYearTheWeekdayIsAnother() {
    assertThat(RULE.findings("The fitters come on Friday 5 March.").get(0).message())
        .contains("it has Thursday 5 March 2026 / Friday 6 March 2026");
    assertThat(RULE.findings("We start on Monday 3 May 2024.").get(0).message())
        .contains("it has Friday 3 May 2024 / Monday 6 May 2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fitters come on Thursday 5 March.",
        "Call me on Monday or on 4 March.",
        "You wrote \"Friday 5 March\" in the form.",
        "The fair opens on Friday 12/06.",
        "We closed on Saturday the 28th.",
        "The next talk is on Saturday the 14th.",
        "Friday 5 people come.",
      })
  void isSilent(String mail) {
    assertThat(RULE.quotes(mail)).isEmpty();
  }

  @Test
  void takesTheDayFromTheDateHeader() {
    String mail =
        "To: anna@example.com\nDate: Fri, 1 Mar 2024 09:00:00 +0200\n\nSee you on Thursday 5 March.";
    assertThat(RULE.quotes(mail)).containsExactly("Thursday 5 March");
    assertThat(RULE.quotes(mail.replace("1 Mar 2024", "1 Mar 2026"))).isEmpty();
  }

  @Test
  void isAnErrorWhereNoYearIsGuessed() {
    String line = "See you on Friday 5 March.";
    String dated = "To: anna@example.com\nDate: Mon, 2 Mar 2026 09:00:00 +0200\n\n" + line;
    assertThat(RULE.findings(dated)).extracting(Finding::level).containsExactly(Level.ERROR);
    assertThat(RULE.findings("See you on Friday 5 March 2026."))
        .extracting(Finding::level)
        .containsExactly(Level.ERROR);
    assertThat(RULE.findings(line)).extracting(Finding::level).containsExactly(Level.WARNING);
  }

  @Test
  void acceptsANextYearThatFitsWhenAnOlderOneIsNearer() {
    assertThat(RULE.on("2026-03-02").quotes("The party is on Monday 14 December.")).isEmpty();
    assertThat(RULE.on("2026-03-02").quotes("The party was on Sunday 14 December.")).isEmpty();
    assertThat(RULE.on("2026-03-02").quotes("The party is on Tuesday 14 December.")).hasSize(1);
  }
}
