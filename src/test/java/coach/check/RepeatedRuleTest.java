package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedRuleTest {

  private static final OneRule RULE = OneRule.of("repeated-question");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our budget is €4,000 for the kitchen.          | What is your budget?",
        "We need forty chairs by Friday.                | How many chairs do you need?",
        "We need forty chairs by Friday.                | When do you need the chairs?",
        "Could you deliver the forty chairs by Friday?  | When do you need the chairs?",
        "My boss decides on the printer.                | Who decides on the printer?",
        "The drawings are attached.                     | Could you send us the drawings?",
        "The cake is for my son, he turns seven.        | Who is it for?",
        "Our terms are 30 days net.                     | Which payment terms suit you?",
        "Print it like the one you did for the museum.  | Which examples do you like?",
        "Nothing glossy, please.                        | What would you not want?",
        "At the moment a firm from Graz bakes for us.   | Who does this for you now?",
        "The tills run on Linux 22, all three.          | Which version of Linux are you using?",
        "It is about booking no. 4471.                  | May I have your booking number?",
        "We print programmes. I want them on the 21st.  | By which date do you need the programmes?",
        "We need forty chairs by Friday.                | I need to know how many chairs you want.",
      })
  void findsAQuestionThatTheClientHasAnswered(String client, String question) {
    assertThat(RULE.quotes(question, "", "> " + client)).containsExactly(question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our budget is €4,000 for the kitchen.          | Which colour should the doors have?",
        "We need forty chairs by Friday.                | How many guests do you expect?",
        "We have no budget for the kitchen yet.         | What is your budget?",
        "What budget is usual for a kitchen?            | What is your budget?",
        "We need forty chairs by Friday.                | You need forty chairs by Friday.",
        "We like the lamps.                             | What is your budget?",
        "My old accountant charged 90 euros an hour.    | What is your budget?",
        "We moved in last March.                        | When do you need it?",
        "We need seed potatoes for 42 plots.            | How many kilos does each plot take?",
      })
  void isSilent(String client, String question) {
    assertThat(RULE.quotes(question, "", "> " + client)).isEmpty();
  }

  @Test
  void saysWhatTheClientSaid() {
    assertThat(
            RULE.findings(
                "What is your budget?", "", "> Our budget is €4,000 for", "> the kitchen."))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("Our budget is €4,000 for the kitchen.");
  }
}
