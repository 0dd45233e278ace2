package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Level;
import coach.text.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingNameRuleTest {

  private static final OneRule RULE = OneRule.of("wrong-name");

  private static String[] mail(String to, String greeting) {
    return new String[] {
      "To: " + to, "Subject: Roof", "", greeting, "", "The roof is ready on Monday."
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Tamm <anna@example.com>           | Hi Peter,        | Anna",
        "Dr. Anna Tamm <anna@example.com>       | Dear Ms Kask,    | Tamm",
        "Anna Tamm <anna@example.com>           | Dear Peter Kask, | Anna Tamm",
        "'\"Tamm, Anna\" <anna@example.com>'    | Hello Sophie!    | Anna",
      })
  void tellsTheNameAsTheGreetingGaveTheWrongOne(String to, String greeting, String right) {
    assertThat(RULE.findings(mail(to, greeting)).get(0).corrections()).containsExactly(right);
  }

  @Test
  void tellsNoNameWhereItIsNotKnown() {
    assertThat(RULE.findings(mail("anna@example.com", "Dear Martin,")).get(0).corrections())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Tamm <anna@example.com>                  | Hi Peter,            | Peter",
        "Anna Tamm <anna@example.com>                  | Dear Ms Kask,        | Kask",
        "Anna Tamm <anna@example.com>                  | Dear Peter Tamm,     | Peter Tamm",
        "Anna Tamm <anna@example.com>                  | hi peter,            | peter",
        "Anna Tamm <anna@example.com>                  | Peter,               | Peter",
        "Anna Tamm <anna@example.com>                  | Hi Ana,              | Ana",
        "Paula Lill <paula@example.com>                | Hi Paul,             | Paul",
        "'\"Tamm, Anna\" <anna@example.com>'           | Hello Sophie!        | Sophie",
        "Kristjan Oja <kristjan.oja@example.com>       | Dear Martin,         | Martin",
        "kristjan.oja@example.com                      | Dear Martin,         | Martin",
        "anna@example.com                              | Dear Martin,         | Martin",
        "Anna Tamm <a.tamm@example.com>                | Dear Amelie,         | Amelie",
        "Anna Tamm <tamm@example.com>                  | Dear Ms Tammsaare,   | Tammsaare",
        "Anna Tammsaare <tammsaare@example.com>        | Dear Ms Tamm,        | Tamm",
        "Efua Mensah <efua@example.com>                | Hi Kwame,            | Kwame",
        "Efua Mensah                                   | Hi Kwame,            | Kwame",
        "Efua Mensah <emensah@example.com>             | Hi Kwame,            | Kwame",
        "Dr Mensah <practice@example.com>              | Dear Dr Boateng,     | Boateng",
        "'Helen Park <h@example.com>, Oliver Lane <o@example.com>' | Hi Helen and Sophie, | Sophie",
      })
  void findsANameOfSomebodyElse(String to, String greeting, String name) {
    assertThat(RULE.findings(mail(to, greeting)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.quote()).isEqualTo(name);
              assertThat(finding.level()).isEqualTo(Level.WARNING);
              assertThat(finding.message()).contains(name);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joseph Kask <joseph@example.com>      | Hi Joe,",
        "Joe Kask <joe@example.com>            | Dear Joseph,",
        "Aleksandr Ivanov <a.i@example.com>    | Hi Sasha,",
        "Anna Tamm <anna@example.com>          | Dear Ms Tamm,",
        "Anna Tamm <anna@example.com>          | Dear Ms. Tamm,",
        "Anna Tamm <anna@example.com>          | Dear Professor,",
        "Anna Tamm <anna@example.com>          | Dear Sir or Madam,",
        "Anna Tamm <anna@example.com>          | Hi team,",
        "Anna Tamm <anna@example.com>          | Hello Sales Team,",
        "Anna Tamm <anna@example.com>          | Good morning all,",
        "Anna Tamm <anna@example.com>          | Dear hiring manager,",
        "Anna Tamm <anna@example.com>          | hi anna,",
        "Anna Tamm <anna@example.com>          | HI ANNA,",
        "Anna Tamm <anna@example.com>          | Hi A.,",
        "Anna Tamm <anna@example.com>          | Hello there,",
        "Anna Tamm <anna@example.com>          | Hi again Anna,",
        "Anna Tamm <anna@example.com>          | Hi {{first_name}},",
        "Anna Tamm <anna@example.com>          | Dear [Name],",
        "A. Tamm <atamm@example.com>           | Dear Anneli,",
        "Mari-Liis Saar <mari@example.com>     | Dear Mari,",
        "Mari-Liis Saar <ml@example.com>       | Dear Liis,",
        "Ann-Marie Rand <ann@example.com>      | Dear Ann,",
        "J\u00fcrgen M\u00fcller <j@example.com>         | Dear Mr Mueller,",
        "J\u00fcrgen M\u00fcller <j@example.com>         | Dear Jurgen,",
        "Jurgen Mueller <j@example.com>        | Dear Mr M\u00fcller,",
        "\u0141ukasz Nowak <l@example.com>               | Hi Lukasz,",
        "Анна Иванова <a@example.com>          | Dear Anna,",
        "'\"Tamm, Anna\" <anna@example.com>'   | Hi Anna,",
        "anna.tamm@example.com                 | Hi Anna,",
        "anna.tamm@example.com                 | Dear Ms Tamm,",
        "atamm@example.com                     | Dear Ms Tamm,",
        "bluebird77@example.com                | Dear Martin,",
        "info@example.com                      | Dear Martin,",
        "Nordic Paper <sales@nordic.example>   | Dear Martin,",
        "Nordic Paper <np@nordicpaper.example> | Dear Martin,",
        "'Helen Park <h@example.com>, Oliver Lane <o@example.com>' | Hello Helen and Oliver,",
        "'Helen Park <h@example.com>, Oliver Lane <o@example.com>' | Hello Oliver,",
        "'Helen Park <h@example.com>, Oliver Lane <o@example.com>' | Dear Helen, dear Oliver,",
        "'Helen Park <h@example.com>, office@example.com'          | Dear Martin,",
        "Will Smith <will@example.com>         | Hi Will,",
        "Head Gardener <garden@example.com>    | Dear Mr Philpott,",
        "Verger <verger@example.com>           | Dear Alasdair,",
        "Lock Keeper <sluice2@example.com>     | Dear Martin,",
        "Anna-Maria de Vries <amdv@example.com> | Dear Mrs de Vries,",
        "Mr Henry Wood <wood@example.com>      | Dear Mr Henry,",
        "Kristjan Oja <k@example.com>          | Hi Kris,",
      })
  void letsPass(String to, String greeting) {
    assertThat(RULE.quotes(mail(to, greeting))).isEmpty();
  }

  @Test
  void isAnErrorWhereAnotherInTheHeadersIsGreeted() {
    assertThat(
            RULE.findings(
                "From: Mark Lepp <mark@example.org>",
                "To: Anna Tamm <anna@example.com>",
                "Cc: Peter Kask <peter@example.com>",
                "",
                "Hi Pete,",
                "",
                "The roof is ready."))
        .singleElement()
        .extracting(Finding::level)
        .isEqualTo(Level.ERROR);
  }

  @Test
  void takesTheRecipientsThatTheUserNamed() {
    OneRule rule = RULE.to(new Address("Anna Tamm", "anna@example.com"));
    assertThat(rule.quotes("Hi Peter,", "", "The roof is ready.")).containsExactly("Peter");
    assertThat(rule.quotes("Hi Anna,", "", "The roof is ready.")).isEmpty();
    assertThat(RULE.quotes("Hi Peter,", "", "The roof is ready.")).isEmpty();
  }

  @Test
  void letsTheNamePassThatTheClientSignsWith() {
    assertThat(
            RULE.quotes(
                "To: Anna Tamm <anna@example.com>",
                "",
                "Hi Liisu,",
                "",
                "The roof is ready.",
                "",
                "On Monday, Anna Tamm wrote:",
                "> When is the roof ready?",
                ">",
                "> Liisu"))
        .isEmpty();
  }
}
