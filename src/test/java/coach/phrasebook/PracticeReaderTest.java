package coach.phrasebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    for (String heading : new String[] {"Feedback", "Steps", "Roles", "Skills", "Excuses"}) {
      String bullet = heading.equals("Feedback") ? "- pich: Words." : "- listening good: pich";
      holds("# practice", "", "## Changes", "- pitch: trust -1", "", "## " + heading, bullet);
      isAFault("nobody knows the move 'pich'");
    }
  }

  @Test
  void aHeadingThatIsOnlyPartOfOneIsAFault() throws IOException {
    holds("# practice", "", "## Changes", "- pitch: trust -1", "", "## Step", "- a: pitch");
    isAFault("this card has no such heading");
  }

  @Test
  void aChangeThatIsNoneIsAFault() throws IOException {
    holds("# practice", "", "## Changes", "- pitch: trust minus 1");
    isAFault("this is no change: trust minus 1");
  }
}
