package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.listen.Acts;
import coach.listen.TurnContext;
import coach.text.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a turn is by its words, whatever the scene. */
class TurnHearingTest {

  private static final Path TURNS = Path.of("src/test/resources/turns/heard.txt");

  private static final Speech SPEECH = new Speech(Played.BOOK.phrasebook().language());

  private static final TurnHearing HEARING =
      new TurnHearing(Played.BOOK.phrasebook(), Played.SCENES.practice(), new Acts(Played.BOOK));

  /** Lines of the form {@code move -othermove | client | turn}: heard, and not heard. */
  static Stream<String> turns() throws IOException {
    return Files.readAllLines(TURNS).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("turns")
  void hearsWhatATurnIs(String line) {
    List<String> fields = Stream.of(line.split("\\|")).map(String::strip).toList();
    Set<String> heard =
        HEARING.words(SPEECH.of(fields.get(2)), TurnContext.of(fields.get(1))).moves().keySet();
    for (String move : fields.get(0).split(" ")) {
      if (move.startsWith("-")) {
        assertThat(heard).doesNotContain(move.substring(1));
      } else {
        assertThat(heard).contains(move);
      }
    }
  }
}
