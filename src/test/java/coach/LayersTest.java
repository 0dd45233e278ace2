package coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports point one way only; each outside library is used where it belongs. */
class LayersTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /** What each package may import, itself aside. */
  private static final Map<String, List<String>> LAYERS =
      Map.of(
          "text", List.of(),
          "phrasebook", List.of("text"),
          "check", List.of("text", "phrasebook", "listen"),
          "listen", List.of("text", "phrasebook"),
          "practice", List.of("text", "phrasebook", "check", "listen"),
          "report", List.of("text", "phrasebook", "check", "listen", "practice"),
          "terminal", List.of("text", "phrasebook", "check", "listen", "practice", "report"),
          "cli",
              List.of("text", "phrasebook", "check", "listen", "practice", "report", "terminal"));

  /** Which packages may use a library, by how its imports start. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "picocli.", List.of("cli"),
          "org.jline.", List.of("terminal"),
          "org.commonmark.", List.of("phrasebook"),
          "org.apache.james.", List.of("text"),
          "org.jsoup.", List.of("text"),
          "com.fasterxml.jackson.", List.of("phrasebook", "practice", "report", "cli"));

  @Test
  void importsPointOneWay() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String layer = SOURCES.resolve("coach").relativize(file).getName(0).toString();
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("import ") && !isAllowed(layer, imported(line))) {
            wrong.add(file + ": " + line);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String imported(String line) {
    return line.replaceFirst("^import (static )?", "").replace(";", "");
  }

  private static boolean isAllowed(String layer, String imported) {
    if (imported.startsWith("java.")) {
      return true;
    }
    if (imported.startsWith("coach.")) {
      String other = imported.split("\\.")[1];
      return other.equals(layer) || LAYERS.get(layer).contains(other);
    }
    return LIBRARIES.entrySet().stream()
        .anyMatch(
            library -> imported.startsWith(library.getKey()) && library.getValue().contains(layer));
  }
}
