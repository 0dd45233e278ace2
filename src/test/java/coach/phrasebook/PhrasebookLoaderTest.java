package coach.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookLoaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "language.md; ---\\nnonsense: 3\\n---\\n# en; 2; this card has no setting 'nonsense'",
        "language.md; # en\\n## Titles\\n- Mr\\n## Titles\\n- Dr; 4; this heading is there twice",
        "language.md; # en\\n## Tilte\\n- Mr; 2; a language card has no such heading",
        "words.md; ---\\nkind: phrase\\n---\\n# words; 2; this card has no setting 'kind'",
        "words.md; # words\\n## later; 2; the list is empty",
        "stages.md; # stages\\n## reply\\n## reply; 3; this heading is there twice",
        "stages.md; # stages\\n## reply\\n- long: x; 3; a limit is a rule and a number",
        "stages.md; # stages\\n## reply\\n- long: 1\\n- long: 2; 4; this limit is there twice",
        "stages.md; # stage; 1; the title is not the name of the file"
      })
  void tellsWhatIsWrongWithACard(String file, String text, int line, String problem)
      throws Exception {
    Files.writeString(folder.resolve(file), text.replace("\\n", "\n") + "\n");

    PhrasebookException e =
        catchThrowableOfType(
            PhrasebookException.class, () -> PhrasebookLoader.load(folder, "en", Map.of()));

    assertThat(e.faults())
        .singleElement()
        .extracting(CardFault::line, CardFault::problem)
        .containsExactly(line, problem);
  }
}
