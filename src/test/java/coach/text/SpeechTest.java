package coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what happened on friday        | true
          And how did it go              | true
          do you know it already         | true
          What happened on Friday?       | true
          What happened on Friday!!      | false
          How annoying, with the guests. | false
          Do not hesitate to call.       | false
          The boss asked twice           | false
          """)
  void aQuestionNeedsNoMarkWhereNoOtherStands(String turn, boolean asks) {
    Message said = new Speech(English.LANGUAGE).of(turn);
    assertThat(said.sentences(PartKind.BODY).get(0).isQuestion()).isEqualTo(asks);
  }
}
