package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

  @TempDir Path folder;

  private Coached lines(String lines) {
    return Coached.with(folder, Map.of(), lines, "review", "--lines");
  }

  @Test
  void namesTheActsOfEachLine() {
    Coached run = lines("Do you order once a week?\n\nI am sorry for the wrong bill.\n");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out())
        .startsWith("{\"text\":\"Do you order once a week?\",\"acts\":[\"closed-question\"]")
        .contains("{\"text\":\"\",\"acts\":[]", "\"acts\":[\"apology\"");
  }

  @Test
  void takesWhatTheClientSaidBefore() {
    Coached run =
        lines(
            "{\"client\":\"My drivers lose an hour at the gate.\","
                + "\"text\":\"Your drivers lose an hour at the gate.\",\"other\":[1]}\n");
    assertThat(run.out())
        .startsWith(
            "{\"text\":\"Your drivers lose an hour at the gate.\",\"acts\":[\"paraphrase\"]");
  }

  @Test
  void takesALineThatIsNoObjectAsItIs() {
    assertThat(lines("{what else\n").out()).startsWith("{\"text\":\"{what else\"");
  }

  @Test
  void saysWhatItNeeds() {
    Coached run = Coached.in(folder, "review");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--lines");
  }
}
