package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole drafts and their whole reports: each folder of {@code golden} holds a {@code draft.*} and
 * the {@code draft.report} that it gets. {@code make bless} rewrites the reports, to be read in the
 * diff.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String REPORT = "draft.report";

  private static final boolean BLESSING = Boolean.getBoolean("coach.bless");

  @TestFactory
  List<DynamicTest> everyDraftGetsItsReport() throws IOException {
    return folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)))
        .toList();
  }

  private static void compare(Path folder) throws IOException {
    List<String> names = names(folder);
    List<String> drafts = names.stream().filter(name -> !name.equals(REPORT)).toList();
    assertThat(drafts).as("one draft in " + folder).hasSize(1);
    Coached run =
        Coached.in(folder.toAbsolutePath(), "check", "--today", "2026-05-21", drafts.get(0));
    String report = run.out() + run.err() + "exit " + run.exit() + "\n";
    if (BLESSING) {
      Files.writeString(folder.resolve(REPORT), report);
    }
    assertThat(folder.resolve(REPORT))
        .as("make bless, then read the diff")
        .exists()
        .hasContent(report);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> inside = Files.list(GOLDEN)) {
      List<Path> all = inside.sorted().toList();
      assertThat(all).as("a case is a folder").isNotEmpty().allMatch(Files::isDirectory);
      return all;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("draft."))
          .toList();
    }
  }
}
