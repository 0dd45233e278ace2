package coach.phrasebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeReaderTest {

  @TempDir Path folder;

  private void holds(String... lines) throws IOException {
    Files.writeString(folder.resolve("practice.md"), String.join("\n", lines) + "\n");
  }

  private void isAFault(String problem) {
    assertThatThrownBy(() -> SceneLoader.load(folder, SceneBook.NONE, Map.of()))
        .isInstanceOf(PhrasebookException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void aMoveThatNobodyKnowsIsAFaultWhereverItStands() throws IOException {
    Map<String, String> names = Map.of("Roles", "explore", "Skills", "listening good");
    for (String heading : new String[] {"Steps", "Roles", "Skills", "Excuses"}) {
      String bullet = "- " + names.getOrDefault(heading, "pitch") + ": pich";
      holds("# practice", "", "## Changes", "- pitch: trust -1", "", "## " + heading, bullet);
      isAFault("practice.md:7: nobody knows the move 'pich'");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Roles, acknowlege",
    "Marks, given awya",
    "Skills, listening god",
    "Coach, bettr",
    "Feedback, pich",
    "Excuses, pich",
  })
  void aNameThatNobodyLooksForIsAFault(String heading, String name) throws IOException {
    String bullet = "- " + name + ": pitch";
    holds("# practice", "", "## Changes", "- pitch: trust -1", "", "## " + heading, bullet);
    isAFault("practice.md:7: nobody knows '" + name + "' under '" + heading + "'");
  }

  @Test
  void aHeadingThatIsOnlyPartOfOneIsAFault() throws IOException {
    holds("# practice", "", "## Changes", "- pitch: trust -1", "", "## Step", "- a: pitch");
    isAFault("this card has no such heading");
  }

  @Test
  void aMoveThatIsThereTwiceIsAFault() throws IOException {
    holds("# practice", "", "## Changes", "- pitch: trust -1", "- pitch: trust -2");
    isAFault("practice.md:5: this move is there twice");
  }

  @Test
  void aSettingThatNobodyReadsIsAFault() throws IOException {
    holds("---", "nonsense: 3", "---", "# practice");
    isAFault("practice.md:2: this card has no setting 'nonsense'");
  }

  @Test
  void aChangeThatIsNoneIsAFault() throws IOException {
    holds("# practice", "", "## Changes", "- pitch: trust minus 1");
    isAFault("this is no change: trust minus 1");
  }
}
