package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole talks and their whole reviews; {@code make bless} rewrites them, to be read in the diff.
 */
class ReviewGoldenTest {

  private static final Path TALKS = Path.of("src/test/resources/review").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({"bakery.txt, Tom, text", "printer.srt, Anna, json", "escapes.txt, Tom, html"})
  void everyTalkGetsItsReview(String talk, String me, String format) throws IOException {
    Coached run = Coached.in(TALKS, "review", talk, "--me", me, "--format", format);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    Path golden = TALKS.resolve(talk + "." + format + ".golden");
    if (Boolean.getBoolean("coach.bless")) {
      Files.writeString(golden, run.out());
    }
    assertThat(golden).as("make bless, then read the diff").exists().hasContent(run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "fence.vtt, Liis, Liis Kask, Ivan",
    "hall.mbox, peeter saar, Peeter Saar, Helen Ots",
    "roof.eml, Helen Ots, Helen Ots, Peeter Saar"
  })
  void takesTheOneNamedForTheSeller(String talk, String me, String seller, String client) {
    Coached run = Coached.in(TALKS, "review", talk, "--me", me, "--format", "json");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(side(seller, "seller"), side(client, "client"), "\"overall\"")
        .doesNotContain(side(seller, "client"), side(client, "seller"));
  }

  private static String side(String speaker, String side) {
    return "\"speaker\":\"" + speaker + "\",\"side\":\"" + side + "\"";
  }

  @ParameterizedTest
  @CsvSource({"bakery.txt, Tom", "roof.eml, Peeter Saar", "printer.srt, Anna"})
  void guessesWithAWordOfCaution(String talk, String seller) {
    Coached run = Coached.with(TALKS, Map.of(), "", "review", talk);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("taken for the seller: " + seller, "--me NAME");
  }
}
