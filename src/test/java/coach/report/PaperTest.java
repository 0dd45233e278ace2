package coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperTest {

  @Test
  void breaksLinesAtBlanks() {
    String set =
        new Paper(40).set("Say: ", "     ", "Two people carry the oven in by noon on Tuesday.");

    assertThat(set).isEqualTo("Say: Two people carry the oven in by\n     noon on Tuesday.\n");
  }

  @Test
  void keepsTheLinesOfAText() {
    assertThat(new Paper(80).set("- ", "  ", "Hi Anna,\nyour oven is here."))
        .isEqualTo("- Hi Anna,\n  your oven is here.\n");
    assertThat(new Paper(80).set("", "", "")).isEqualTo("\n");
  }

  @Test
  void countsTheColumnsOfChineseSigns() {
    assertThat(new Paper(40).set("", "", "字".repeat(50)).lines().map(String::length))
        .containsExactly(20, 20, 10);
  }

  @Test
  void breaksPaintedLinesWherePlainOnesBreak() {
    String words = " carry the oven in by noon on Tuesday, and one more holds the door.";
    String plain = new Paper(40).set("Say: ", "", "Two people" + words);
    String painted =
        new Paper(40)
            .set(Theme.COLOUR.strong("Say: "), "", Theme.COLOUR.strong("Two people") + words);

    assertThat(painted.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(plain);
  }

  @Test
  void breaksWordsThatFitNoLine() {
    assertThat(new Paper(40).set("", "", "x".repeat(90)).lines().map(String::length))
        .containsExactly(40, 40, 10);
  }

  @Test
  void staysWithinWhatReadsWell() {
    assertThat(new Paper(5).width()).isEqualTo(40);
    assertThat(new Paper(500).width()).isEqualTo(100);
  }
}
