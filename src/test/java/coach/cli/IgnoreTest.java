package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoreTest {

  private static final String DRAFT =
      """
      Hi {{first_name}},

      No problem, your oven arrives on Tuesday at nine. What time suits your team?

      Best regards,
      Mari
      """;

  @TempDir Path folder;

  @BeforeEach
  void draft() throws IOException {
    Files.createDirectories(folder.resolve("mail"));
    Files.writeString(folder.resolve("mail/draft.txt"), DRAFT);
  }

  private Coached check(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "check";
    System.arraycopy(more, 0, args, 1, more.length);
    args[args.length - 1] = "mail/draft.txt";
    return Coached.in(folder, args);
  }

  @Test
  void ignoresWhatWasFoundForAReason() throws IOException {
    Coached run = check("--only", "placeholder", "--ignore-new", "It is a template.");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("mail/draft.txt: 1 ignored in ");
    assertThat(folder.resolve("mail/.coach-ignore"))
        .content()
        .contains("[draft.txt]\nplaceholder ", " It is a template.\n");
    assertThat(folder.resolve("mail/draft.txt")).hasContent(DRAFT);
    assertThat(check().out()).doesNotContain("placeholder").contains("1 warning, 1 ignored");
    assertThat(check("--format", "json").out())
        .contains("\"ignored\":1,\"ignoredFindings\":[{\"rule\":\"placeholder\"")
        .contains("\"reason\":\"It is a template.\"");
  }

  @Test
  void keepsTheFileNextToTheConfiguration() throws IOException {
    Files.writeString(folder.resolve(".coach.yaml"), "stage: reply\n");

    check("--ignore-new", "A template.");

    assertThat(folder.resolve(".coach-ignore")).content().contains("[mail/draft.txt]\n");
  }

  @Test
  void knowsAFindingThatMovedAndTellsOneThatIsGone() throws IOException {
    check("--ignore-new", "A template.");
    String moved =
        DRAFT.replace("What time suits your team?", "What time suits\nyour team?\n\nBye for now.");
    Files.writeString(folder.resolve("mail/draft.txt"), "\n\n" + moved);

    assertThat(check("--only", "invisible-concession").exit()).isZero();

    Files.writeString(folder.resolve("mail/draft.txt"), DRAFT.replace("{{first_name}}", "Anna"));
    Coached run = check();
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains(".coach-ignore:")
        .contains("placeholder finds nothing there any more; take the line out.");
    assertThat(check("--quiet").err()).isEmpty();
    assertThat(check("--skip", "placeholder").err()).isEmpty();
  }

  @Test
  void doesNotCallStaleWhatThisRunCannotTell() throws IOException {
    Files.writeString(
        folder.resolve("mail/client.txt"),
        """
        Good morning,

        We waited for the oven for two weeks and had to turn guests away. This is unacceptable, and I am furious. What does the repair cost?

        Jana
        """);
    Coached ignoring =
        check(
            "--reply-to",
            "mail/client.txt",
            "--stage",
            "complaint",
            "--client",
            "upset",
            "--today",
            "2026-05-21",
            "--ignore-new",
            "Agreed by phone.");
    assertThat(ignoring.exit()).isZero();
    assertThat(folder.resolve("mail/.coach-ignore"))
        .content()
        .contains("\nunanswered-question ", "\nmissing-empathy ");

    assertThat(check().err()).isEmpty();
    assertThat(check("--stage", "refusal", "--client", "efficient").err()).isEmpty();
    assertThat(check("--only", "long-sentence").err()).isEmpty();
    Files.writeString(folder.resolve("mail/other.txt"), DRAFT.replace("{{first_name}}", "Anna"));
    assertThat(Coached.in(folder, "check", "mail/other.txt").err()).isEmpty();
  }

  @Test
  void tellsNothingStaleOfADraftWithoutAName() {
    Coached first =
        Coached.with(folder, Map.of(), DRAFT, "check", "--ignore-new", "A template.", "-");
    assertThat(first.exit()).isZero();

    String other = DRAFT.replace("{{first_name}}", "Anna");
    assertThat(Coached.with(folder, Map.of(), other, "check", "-").err()).isEmpty();
  }

  @Test
  void takesOneEntryForTheSameFindingInTwoDrafts() throws IOException {
    check("--only", "placeholder", "--ignore-new", "A template.");
    Path ignored = folder.resolve("mail/.coach-ignore");
    String text = Files.readString(ignored);
    Files.writeString(ignored, text + text.replace("[draft.txt]", "[other.txt]"));
    Files.writeString(folder.resolve("mail/other.txt"), DRAFT);

    assertThat(Coached.in(folder, "check", "mail/draft.txt", "mail/other.txt").err()).isEmpty();
  }

  @Test
  void addsToWhatIsThere() throws IOException {
    check("--only", "placeholder", "--ignore-new", "First.");
    check("--ignore-new", "Second.");

    assertThat(Files.readAllLines(folder.resolve("mail/.coach-ignore")))
        .filteredOn(line -> line.endsWith("First.") || line.endsWith("Second."))
        .hasSize(2);
  }

  @Test
  void asksForAReason() throws IOException {
    assertThat(check("--ignore-new", " ").err()).contains("the reason is empty");

    Files.writeString(folder.resolve("mail/.coach-ignore"), "placeholder 0123456789abcdef\n");
    Coached run = check();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(".coach-ignore:1: a rule, a key and a reason belong here.");
  }
}
