package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastDateRuleTest {

  private static final OneRule RULE = OneRule.of("past-date").on("2026-06-10");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The offer is valid until 31 May 2026.          | valid until 31 May 2026",
        "The offer is valid until 31 May.               | valid until 31 May",
        "Please reply by Monday, the 8th of June.       | reply by Monday, the 8th of June",
        "Send me the names no later than June 5, 2026.  | no later than June 5, 2026",
        "Please confirm before 2026-06-09.              | confirm before 2026-06-09",
      })
  void findsADeadlineThatIsOver(String mail, String quote) {
    assertThat(RULE.quotes(mail)).containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The offer is valid until 30 June 2026.",
        "Please reply by 10 June.",
        "The offer was valid until 31 May 2026.",
        "On 31 May 2026 we met.",
        "The new hall opens by 15 December.",
        "We move by 15 March.",
        "Please reply by 15 January.",
        "We have worked here since 3 May 2020.",
        "The founders had paid by 3 May 1998.",
      })
  void isSilent(String mail) {
    assertThat(RULE.quotes(mail)).isEmpty();
  }

  @Test
  void warnsOnlyWhereTheYearIsNotWritten() {
    assertThat(RULE.findings("Please reply by 5 June."))
        .extracting(Finding::level)
        .containsExactly(Level.WARNING);
    assertThat(RULE.findings("Please reply by 5 June 2026."))
        .extracting(Finding::level)
        .containsExactly(Level.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "'Mon, 1 Jun 2026 09:00:00 +0200', 0",
    "'Wed, 3 Jun 2026 09:00:00 +0200', 1",
    "'3 Jun 2026', 1"
  })
  void countsFromTheDateHeader(String header, int findings) {
    assertThat(
            RULE.quotes(
                "To: anna@example.com", "Date: " + header, "", "Please reply by 2 June 2026."))
        .hasSize(findings);
  }
}
