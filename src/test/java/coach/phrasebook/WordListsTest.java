package coach.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListsTest {

  private static String text(String folder, String ending) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      for (Path file : files) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  @Test
  void aPatternOrTheCoachNamesEachOfThem() throws IOException, PhrasebookException {
    Phrasebook book = PhrasebookLoader.load(Path.of("phrasebooks/en"), "en", Map.of());
    String cards = text("phrasebooks/en", ".md");
    String code = text("src/main/java", ".java");
    TreeSet<String> unnamed = new TreeSet<>(book.lists().keySet());
    unnamed.removeIf(list -> cards.contains("{" + list + "}"));
    unnamed.removeIf(list -> code.contains("\"" + list + "\""));
    assertThat(unnamed).isEmpty();
  }
}
