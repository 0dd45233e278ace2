package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Place;
import coach.phrasebook.Setting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnansweredRuleTest {

  private static final OneRule RULE = OneRule.of("unanswered-question");

  private static List<String> messages(String... lines) {
    List<String> messages = new ArrayList<>();
    RULE.findings(lines).forEach(finding -> messages.add(finding.message()));
    return messages;
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void showsItSomewhereWhateverPartTheMessageLacks(Place place) {
    OneRule rule = OneRule.with("unanswered-question", Setting.AT, place.id());
    assertThat(rule.findings("The oak table comes in two sizes.", "", "> Can you deliver to Riga?"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What does the scaffolding cost?             | The scaffolding is of steel and very strong.",
        "What does the scaffolding cost?             | The crew can start on 3 June.",
        "How much is the second coat?                | The second coat dries in a day.",
        "When can you start?                         | Our crew has six people, and the paint is ready.",
        "When will the second pump arrive?           | The second pump is stronger than the first one.",
        "How long does the fitting take?             | The fitters bring their own tools.",
        "Does the price include training?            | The new press is quiet and strong.",
        "Can you deliver to Riga?                    | The oak table comes in two sizes.",
        "Is the hall heated in winter?               | The stage has room for twenty singers.",
        "How many desks fit into the room?           | The desks are made of oak.",
        "Could you send me the floor plan?           | The new carpet is soft.",
        "Who pays if a tile breaks?                  | The tiles are red and come from Lund.",
        "Who owns the recordings?                    | We bring the microphones for the recordings.",
        "It would help to learn if the lab has keys. | The bench is two metres wide.",
        "I am wondering also who pays for a breakage. | The drill is red and wide.",
      })
  void findsAQuestionWithoutAnAnswer(String question, String reply) {
    assertThat(messages(reply, "", "> " + question)).singleElement().asString().contains(question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What does the scaffolding cost?             | The scaffolding costs €640.",
        "What does it cost?                          | 640 euros, all in.",
        "How much is the second coat?                | The second coat is free.",
        "What does the second year cost?             | The second year costs the same as the first.",
        "What is your hourly rate?                   | It depends on the work. The list is attached.",
        "When can you start?                         | On Monday.",
        "When can you start?                         | Our crew is free from 3 June on.",
        "When can you start?                         | As soon as the permit is there.",
        "How long does the fitting take?             | About two days.",
        "Can we meet next week?                      | Tuesday at ten suits me.",
        "Does the price include training?            | Yes, two hours of it.",
        "Does the price include training?            | Training is part of the package.",
        "Can you deliver to Riga?                    | We cannot drive that far, I am sorry.",
        "Can you deliver to Riga?                    | Our truck goes to Riga every Tuesday.",
        "Is the hall heated in winter?               | It is.",
        "How many desks fit into the room?           | Twelve.",
        "Who pays if a tile breaks?                  | For the first two years that is on us.",
        "Who owns the recordings?                    | They stay yours.",
        "Why is my box held?                         | The weight on the paper was 40 kilos too low.",
        "How much weight does it carry?              | It carries 140 kilos.",
        "Is the wood really oak?                     | It is, and you can see the grain.",
        "Can you add the labels?                     | I'll slip them in with the others.",
        "Price?                                      | They cost 310 apiece.",
        "Could we have five years? Possible?         | Fine with me, five years it is.",
        "Could you send me the floor plan?           | Here it is.",
        "Could you please let me know who visits us? | Liis comes with the samples.",
        "Who will visit us?                          | Liis comes with the samples.",
        "Which colours are there?                    | You can choose from grey, green and white.",
        "How are you?                                | The lamps left the store.",
        "How was your weekend?                       | The lamps left the store.",
        "What does the second year cost?             | I will ask the supplier and tell you by Thursday noon.",
        "Is it ready? Is it painted?                 | Yes to both.",
      })
  void isSilentWhereTheQuestionIsAnswered(String question, String reply) {
    assertThat(messages(reply, "", "> " + question)).isEmpty();
  }

  @Test
  void findsTheOneOfThreeThatIsForgotten() {
    assertThat(
            messages(
                "Hi Anna,",
                "",
                "The crew can start on 3 June. The scaffolding costs €640.",
                "",
                "Best,",
                "Liis",
                "",
                "On Monday, Anna Tamm wrote:",
                "> When can you start on the roof?",
                "> What does the scaffolding cost? And who looks after the neighbours' parking",
                "> places?"))
        .singleElement()
        .asString()
        .contains("And who looks after the neighbours' parking places?");
  }

  @Test
  void takesAnAnswerInOtherWords() {
    assertThat(
            messages(
                "The licence covers 25 users. Your data stays in Frankfurt, and you can export it at any time.",
                "",
                "> How many users does the licence cover? Where is our data stored? Can we get it out if we leave?"))
        .isEmpty();
  }

  @Test
  void doesNotTakeAnotherQuestionsAnswer() {
    assertThat(
            messages(
                "The price of the frames is €40.",
                "",
                "> Does the price include delivery? What is the price of the frames?"))
        .singleElement()
        .asString()
        .contains("Does the price include delivery?");
  }

  @Test
  void doubtsItselfWhereSeveralSeemForgotten() {
    assertThat(
            messages(
                "Hang up whatever you like. Besides you only the caretaker can get in.",
                "",
                "> May we paint the walls? Who has the other keys?"))
        .isEmpty();
  }

  @Test
  void takesTheItemsOfANumberedListForTheQuestionsInTurn() {
    String asked =
        "> 1. Is a cat allowed? 2. Was there ever water in the cellar? 3. Which floor is it?";
    assertThat(messages("1. One, if neutered.", "2. Ankle-deep, in 2013.", "3. Top.", "", asked))
        .isEmpty();
  }

  @Test
  void readsTheRowOfATableAsAnAnswer() {
    assertThat(
            messages(
                "| Hands for washing | two |",
                "| Power for a batch | 9 kWh |",
                "",
                "> Can my wife clean it alone? How much power does a batch need?"))
        .isEmpty();
  }

  @Test
  void hearsAQuestionThatLacksItsMark() {
    assertThat(
            messages(
                "The raft is yours on 2 May.",
                "",
                "> Is the raft free on 2 May?",
                "> And can we bring the dog, he swims well."))
        .singleElement()
        .asString()
        .contains("And can we bring the dog");
  }

  @Test
  void takesAPromiseWithItsDayInFront() {
    assertThat(
            messages(
                "By Friday at noon you will hear from me whether we can.",
                "",
                "> Would you insure the boathouse?"))
        .isEmpty();
  }

  @Test
  void doesNotTakeTheClosingParagraphForAnAnswer() {
    assertThat(
            messages(
                "The warranty on the motor is five years.",
                "",
                "Our fitter is near the lake on Thursday and rings the bell at nine.",
                "",
                "> How long is the warranty on the motor? Does the gate open in a power cut?"))
        .singleElement()
        .asString()
        .contains("power cut");
  }

  @Test
  void countsOneAmountForOneQuestionOnly() {
    assertThat(
            messages(
                "The lamp costs €40.",
                "",
                "> What does the lamp cost?",
                "> What does the delivery cost?"))
        .singleElement()
        .asString()
        .contains("What does the delivery cost?");
  }

  @Test
  void takesWhatStandsRightBelowAQuestionForItsAnswer() {
    assertThat(
            messages(
                "> Who visits us?",
                "",
                "Liis.",
                "",
                "> Which way do you come?",
                "",
                "Over the bridge."))
        .isEmpty();
  }

  @Test
  void saysNothingOfWordsQuotedTwice() {
    assertThat(
            messages(
                "The lamps left the store.",
                "",
                "> They look good.",
                ">> What do you think of them?"))
        .isEmpty();
  }
}
