package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code coach check --fix-with-me} with scripted answers. */
class FixTest {

  private static final Map<String, String> TERMINAL = Map.of("COACH_TTY", "1");

  private static final String DRAFT =
      """
      Hi {{first_name}},

      No problem, we'll wait for you tonight. What time suits your team?

      Best regards,
      Mari

      > No problem for us either, {{name}}.
      """;

  @TempDir Path folder;

  @BeforeEach
  void draft() throws IOException {
    Files.writeString(folder.resolve("draft.txt"), DRAFT);
  }

  private Coached fix(String answers) {
    return Coached.with(
        folder,
        TERMINAL,
        answers,
        "check",
        "--color",
        "never",
        "--only",
        "placeholder,invisible-concession",
        "--fix-with-me",
        "draft.txt");
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve("draft.txt"));
  }

  @Test
  void takesWordingsAndOwnWords() throws IOException {
    Coached run = fix("e\nAnna\n1\ny\n");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("(1 of 3, line 1) error: placeholder\n    Hi {{first_name}},\n")
        .contains("invisible-concession: you have changed this sentence already")
        .contains("  - {{first_name}}\n  + Anna\n")
        .contains("Write these 2 changes to draft.txt [y/N]? ")
        .contains("Written.");
    assertThat(text())
        .startsWith("Hi Anna,\n\nIt takes some reshuffling here.")
        .contains(" What time suits your team?\n")
        .endsWith("> No problem for us either, {{name}}.\n");
  }

  @Test
  void writesNothingUnlessConfirmed() throws IOException {
    assertThat(fix("e\nAnna\n1\nn\n").out()).contains("Nothing was written.");
    assertThat(fix("e\nAnna\n1\n").out()).contains("Nothing was written.");
    assertThat(fix("s\n\n\n").out()).contains("Nothing to change.");
    assertThat(fix("").out()).contains("Nothing to change.");
    assertThat(text()).isEqualTo(DRAFT);
  }

  @Test
  void showsTheKeysAndAsksAgain() throws IOException {
    Coached run = fix("?\nx\n9\ne\n\ns\nq\n");

    assertThat(run.out()).contains("type your own words").contains("Nothing to change.");
    assertThat(text()).isEqualTo(DRAFT);
  }

  @Test
  void whatWasChosenBeforeQuittingIsOffered() throws IOException {
    fix("e\nAnna\nq\ny\n");

    assertThat(text()).isEqualTo(DRAFT.replace("{{first_name}}", "Anna"));
  }

  @Test
  void takesAYesAsItIsTyped() throws IOException {
    fix("e\nAnna\nq\nYes\n");

    assertThat(text()).isEqualTo(DRAFT.replace("{{first_name}}", "Anna"));
  }

  @Test
  void keepsLineEndsMarkAndPermissions() throws IOException {
    Path file = folder.resolve("draft.txt");
    Files.writeString(file, "\uFEFF" + DRAFT.replace("\n", "\r\n"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    fix("e\nAnna\nq\ny\n");

    assertThat(text())
        .isEqualTo("\uFEFF" + DRAFT.replace("{{first_name}}", "Anna").replace("\n", "\r\n"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(folder)
        .isDirectoryNotContaining(path -> path.getFileName().toString().contains("coach-"));
  }

  @Test
  void writesThroughALink() throws IOException {
    Files.move(folder.resolve("draft.txt"), folder.resolve("real.txt"));
    Files.createSymbolicLink(folder.resolve("draft.txt"), Path.of("real.txt"));

    fix("e\nAnna\nq\ny\n");

    assertThat(folder.resolve("draft.txt")).isSymbolicLink();
    assertThat(folder.resolve("real.txt")).content().startsWith("Hi Anna,");
  }

  @Test
  void refusesWhatItCouldNotWriteBack() throws IOException {
    Files.write(folder.resolve("draft.txt"), (DRAFT + "é").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(fix("e\nAnna\nq\ny\n").err()).contains("cannot be written back");

    Files.writeString(folder.resolve("draft.txt"), DRAFT.replaceFirst("\n", "\r\n"));
    assertThat(fix("e\nAnna\nq\ny\n").exit()).isEqualTo(2);
  }

  @Test
  void needsATerminalAndOneFile() throws IOException {
    Coached run = Coached.in(folder, "check", "--fix-with-me", "draft.txt");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("needs a terminal").contains("--format json");
    assertThat(Coached.with(folder, TERMINAL, "", "check", "--fix-with-me", "-").err())
        .contains("one file");
    assertThat(text()).isEqualTo(DRAFT);
  }
}
