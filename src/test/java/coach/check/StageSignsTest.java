package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The stage of the talk is told by what the author writes; where nothing shows, none is guessed.
 */
class StageSignsTest {

  private static final OneRule RULE = OneRule.of("long-message");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I've added the second door, no charge.                    | change",
        "Of course we can move it to Monday.                       | change",
        "Yes to the new colour, and yes to moving the start.       | change",
        "Hardback adds £2.85 a copy, and the ribbon is 19p on top. | change",
        "We cannot take this on before May.                        | refusal",
        "We are fully booked until 20 June.                        | refusal",
        "I'm sorry you feel that way.                              | complaint",
        "That was wrong, and it was our scan that caused it.       | complaint",
        "We are a leading provider of window cleaning.             | first-touch",
        "Two schools in your county use mine.                      | first-touch",
        "I came across your shop on Sunday.                        | first-touch",
      })
  void isShownByTheWords(String mail, String stage) {
    assertThat(RULE.report(mail).stage()).isEqualTo(stage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The filter has been changed, and the pump runs.  | follow-up",
        "I have moved our call to Thursday.               | follow-up",
        "I can add you to the list of guests.             | follow-up",
        "I found your glove in the van.                   | follow-up",
        "Sorry to bother you again with the measurements. | follow-up",
        "I cannot tell yet which wood it is.              | follow-up",
      })
  void isNotGuessed(String mail, String stage) {
    assertThat(RULE.report(mail).stage()).isEqualTo(stage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thank you for your mail. We cannot take this on.       | refusal",
        "You wrote that it was late. It was our van that broke. | complaint",
        "You asked for it. Of course we can move the door.      | change",
      })
  void isTheMoreSpecialOfTwo(String mail, String stage) {
    assertThat(RULE.report(mail).stage()).isEqualTo(stage);
  }

  @Test
  void isShownByTheGreeting() {
    assertThat(RULE.report("Dear Sir or Madam,", "", "Our brushes last ten years.").stage())
        .isEqualTo("first-touch");
  }
}
