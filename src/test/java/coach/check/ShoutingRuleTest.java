package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShoutingRuleTest {

  private static final OneRule RULE = OneRule.of("shouting");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THIS IS YOUR FINAL REMINDER!!!                     | THIS IS YOUR FINAL REMINDER!!!",
        "PLEASE CONFIRM TODAY, or the truck leaves.         | PLEASE CONFIRM TODAY",
        "We need your answer NOW!! It is late.              | NOW!!",
        "You really thought so?!                            | so?!",
        "What is this???                                    | this???",
        "Dear Anna!!!                                       | Anna!!!",
        "Order now !!!                                      | !!!",
        "You MUST sign the form.                            | MUST",
        "DO NOT REPLY to this mail.                         | DO NOT REPLY",
        "Our BEST OFFER of the year is here.                | BEST OFFER",
        "The DELIVERY FROM RIGA ARRIVED YESTERDAY at noon.  | DELIVERY FROM RIGA ARRIVED YESTERDAY",
      })
  void findsARaisedVoice(String mail, String quote) {
    assertThat(RULE.quotes(mail)).containsExactly(quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THIS IS YOUR FINAL REMINDER!!!            | This is your final reminder!",
        "Please, SEND THE VAT FORM TODAY!!         | send the VAT form today!",
        "You really thought so?!                   | so?",
        "Order from Anna!!!                        | Anna!",
        "You MUST sign the form.                   | must",
      })
  void tellsItInACalmVoice(String mail, String calm) {
    assertThat(RULE.findings(mail).get(0).corrections()).containsExactly(calm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please put the VAT number and the IBAN on the invoice.",
        "The GDPR form and the HACCP plan are in the folder.",
        "Thank you! The samples look very good.",
        "The button is called SAVE, top right.",
        "The board of BUREAU VERITAS meets in June.",
        "Part KX400-B and the EN ISO 9001 papers are here.",
        "The sign says \"DO NOT ENTER\".",
        "Is it ready? It is!",
        "We sell to the US and the UK.",
        "I AM",
      })
  void isSilent(String mail) {
    assertThat(RULE.quotes(mail)).isEmpty();
  }

  @Test
  void letsNamesOfTheHeadersPass() {
    assertThat(
            RULE.quotes(
                "To: BEST WESTERN HOTEL <info@example.com>",
                "",
                "The rooms of BEST WESTERN HOTEL are warm."))
        .isEmpty();
  }

  @Test
  void takesALineOfItsOwnForAHeading() {
    assertThat(RULE.quotes("OUR BEST PRICES", "", "The chairs cost less from June on.")).isEmpty();
    assertThat(
            RULE.quotes(
                "Subject: YOUR LAST CHANCE", "To: anna@example.com", "", "The chairs cost less."))
        .containsExactly("YOUR LAST CHANCE");
  }

  @Test
  void showsTwoAtMost() {
    assertThat(RULE.quotes("Hurry!! It ends!! Order today!! Last day!!")).hasSize(2);
  }
}
