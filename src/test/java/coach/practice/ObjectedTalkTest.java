package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.listen.English;
import coach.listen.Heard;
import coach.listen.Objections;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Speech;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which objections are heard in what clients say in a talk. */
class ObjectedTalkTest {

  private static final Objections OBJECTIONS = new Objections(English.BOOK);
  private static final Speech SPEECH = new Speech(English.BOOK.phrasebook().language());

  private static String main(String line) {
    Message said = SPEECH.of(line);
    return OBJECTIONS.in(said.sentences(PartKind.BODY), line).stream()
        .map(Heard::id)
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After the summer. Before that it was always Mirela.",
        "Since Easter, when the old supplier pushed an update.",
        "After the winter. Until then Tom came on his own.",
        "In May. Up to then it ran without a hitch.",
        "She knew which desks must not be touched. Nobody tells the new ones.",
        "He knew which gate must stay shut. Nobody told the new man.",
        "That's fair. Send it to both of us, my wife reads the numbers.",
        "Thank you, bye.",
        "Good, until Thursday then, goodbye.",
        "Fine, thanks, bye bye."
      })
  void whoTellsOrTakesLeaveObjectsToNothing(String line) {
    assertThat(main(line)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6,800 is way over what the committee has.               | price",
        "Nine hundred is far above what we pay now.              | price",
        "That's well beyond what our board gave us.              | price",
        "I don't see why I should pay your invoice before that is solved. | bad-experience",
        "Why should I pay for a repair that has failed already?  | bad-experience",
        "No thanks, bye.                                         | not-interested",
        "Come back after the summer.                             | timing",
        "It must not be touched, and nobody may see you clean it. | impossible",
      })
  void anObjectionIsHeardStill(String line, String id) {
    assertThat(main(line)).isEqualTo(id);
  }
}
