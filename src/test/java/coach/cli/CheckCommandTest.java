package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String GOOD =
      """
      Hi Anna,

      Your oven arrives on Tuesday at nine. What time suits your team for the first training?

      Best regards,
      Mari
      """;
  private static final String BAD = GOOD.replace("Anna", "{{first_name}}");

  @TempDir Path folder;

  @BeforeEach
  void drafts() throws IOException {
    Files.writeString(folder.resolve("good.txt"), GOOD);
    Files.writeString(folder.resolve("bad.txt"), BAD);
  }

  @Test
  void endsWith0ForAGoodDraft() {
    Coached run = Coached.in(folder, "check", "good.txt");

    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("checks passed");
  }

  @Test
  void tellsOfOneSentenceOnceThatItIsLong() throws IOException {
    String breath =
        "Your oven and the two trays and the four racks that we spoke of on Monday come";
    String sentence =
        breath + " on Tuesday at nine with our driver and his colleague from the depot";
    Files.writeString(folder.resolve("long.txt"), GOOD.replace("Your oven arrives", sentence));

    assertThat(Coached.in(folder, "check", "long.txt").out())
        .contains("warning  long-sentence")
        .doesNotContain("sentence-target");
  }

  @Test
  void endsWith1ForFindings() {
    Coached run = Coached.in(folder, "check", "bad.txt");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("bad.txt:1:4  error  placeholder")
        .contains("“{{first_name}}”")
        .contains("For example: ")
        .endsWith("Next: coach explain placeholder\n");
  }

  @Test
  void checksAllFilesThoughOneIsMissing() {
    Coached run = Coached.in(folder, "check", "missing.txt", "bad.txt");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("placeholder");
    assertThat(run.err().lines())
        .containsExactly(
            "coach: missing.txt: there is no such file.",
            "Check the name; - stands for standard input.",
            "Try 'coach check --help'.");
  }

  @Test
  void refusesAFolderWithAHint() {
    Coached run = Coached.in(folder, "check", ".");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("this is a folder").contains("such as ./*.txt");
  }

  @Test
  void refusesAnEmptyAndABinaryFile() throws IOException {
    Files.write(folder.resolve("empty.txt"), new byte[0]);
    Files.write(folder.resolve("photo.jpg"), new byte[] {'a', 0, 'b'});

    assertThat(Coached.in(folder, "check", "empty.txt").err()).contains("empty.txt: empty");
    assertThat(Coached.in(folder, "check", "photo.jpg").err()).contains("binary");
  }

  @Test
  void readsStandardInputUnderAName() {
    Coached run =
        Coached.with(
            folder,
            Map.of(),
            BAD,
            "check",
            "--stdin-filename",
            "mail.txt",
            "--format",
            "line",
            "-");

    assertThat(run.out()).startsWith("mail.txt:1:4: error: ").contains(" [placeholder]\n");
  }

  @Test
  void asksForADraftAndDoesNotWaitForOne() {
    Coached run = Coached.in(folder, "check");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("FILE").endsWith("Try 'coach check --help'.\n");
  }

  @Test
  void refusesToReadStandardInputTwice() {
    assertThat(Coached.in(folder, "check", "-", "-").err()).contains("named twice");
  }

  @Test
  void failsOnlyFromTheLevelThatIsAskedFor() throws IOException {
    Files.writeString(folder.resolve("draft.txt"), GOOD.replace("arrives", "arrives, no problem,"));

    assertThat(Coached.in(folder, "check", "draft.txt").exit()).isEqualTo(1);
    assertThat(Coached.in(folder, "check", "--fail-on", "error", "draft.txt").exit()).isZero();
  }

  @Test
  void isSilentAboutGoodDraftsWhenQuiet() {
    Coached run = Coached.in(folder, "check", "-q", "good.txt", "bad.txt");

    assertThat(run.out()).isEqualTo("bad.txt: 1 error\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void takesCodeForNoProseInATableToo() throws IOException {
    Files.writeString(
        folder.resolve("keys.md"),
        """
        | key | means |
        |---|---|
        | `{{x}}` | the name, or ``{{y}}`` |
        | `{{x | upper}}` | the name in capitals, or `{{-}}` |
        | `[answer: when?]` | what coach reply leaves open |
        | {{z}} | forgotten |
        """);

    assertThat(
            Coached.in(folder, "check", "--only", "placeholder", "--format", "line", "keys.md")
                .out())
        .startsWith("keys.md:6:3: error: ")
        .hasLineCount(1);
  }

  @Test
  void takesAFlagGivenTwiceForOnce() {
    assertThat(Coached.in(folder, "check", "-q", "--quiet", "-qq", "--debug", "--debug", "bad.txt"))
        .isEqualTo(new Coached(1, "bad.txt: 1 error\n", ""));
    assertThat(Coached.in(folder, "check", "-h", "--help").exit()).isZero();
  }

  @Test
  void refusesASecondValue() {
    Coached run = Coached.in(folder, "check", "--format", "json", "--format", "line", "bad.txt");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--format was given twice.");
    assertThat(Coached.in(folder, "check", "--skip", "jargon", "--skip", "placeholder", "bad.txt"))
        .extracting(Coached::exit)
        .isEqualTo(0);
  }

  private static final String ESTONIAN =
      "Tere, Anna!\n\nMe saame ukse homme paika panna, kui ilm on kuiv ja te olete kodus. "
          + "Palun kirjutage, mis kell teile sobib.\n\nTervitades\nMari\n";

  private Coached checked(String draft, String... more) throws IOException {
    Files.writeString(folder.resolve("draft.txt"), draft);
    List<String> args = new ArrayList<>(List.of("check", "draft.txt"));
    args.addAll(List.of(more));
    return Coached.in(folder, args.toArray(String[]::new));
  }

  @Test
  void saysThatADraftIsInAnotherLanguageThanItsRules() throws IOException {
    Coached run = checked(ESTONIAN);
    assertThat(run.err())
        .isEqualTo(
            "coach: draft.txt: this does not look like English (en) but like Estonian (et);"
                + " only the rules for English (en) ran. Name its language with --lang.\n");
    assertThat(run.out())
        .containsPattern(
            "checks passed for English \\(en\\), but it does not look like that but like Eston");
    assertThat(checked(ESTONIAN, "--quiet").err()).isEmpty();
  }

  @Test
  void saysSoOfALanguageThatNobodyHasCardsFor() throws IOException {
    String german =
        "Guten Tag, Frau Tamm,\n\nwir kommen am Montag um neun mit zwei Leuten und setzen die neue"
            + " Haustür ein. Bitte sagen Sie Ihren Nachbarn, dass es laut wird. Danach räumen wir"
            + " auf und nehmen die alte Tür mit.\n\nMit freundlichen Grüßen\nJaan\n";
    Coached run = checked(german);
    assertThat(run.err()).contains("draft.txt: this does not look like English (en); only");
    assertThat(run.out()).contains("checks passed for English (en), but it does not look like");
  }

  @Test
  void saysNothingOfTheSortOfEnglish() throws IOException {
    String list = "Hi Anna,\n\nHinges: 4 brass. Doors: 2 oak, 1 pine. Total: 900. Friday fits?\n";
    assertThat(checked(list).err()).isEmpty();
    assertThat(checked("Hei Jaan, kuidas läheb?\n").err()).isEmpty();
  }

  @Test
  void saysThatALanguageHasNoRulesYet() throws IOException {
    Coached run = checked(ESTONIAN, "--lang", "et");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("draft.txt: there are no rules for Estonian (et) yet");
    assertThat(run.out())
        .isEqualTo(
            "draft.txt: nothing was checked, since there are no rules for Estonian (et) yet.\n");
  }

  @Test
  void runsChosenRulesOnly() {
    assertThat(Coached.in(folder, "check", "--only", "placeholder", "bad.txt").out())
        .contains("0 of 1 checks passed");
    assertThat(Coached.in(folder, "check", "--skip", "placeholder,long-sentence", "bad.txt").exit())
        .isZero();
  }

  @Test
  void suggestsTheRuleThatWasMeant() {
    Coached run = Coached.in(folder, "check", "--only", "placholder", "bad.txt");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("no rule 'placholder'").contains("Did you mean placeholder?");
  }

  @Test
  void tellsAWrongOptionInThreeLines() {
    Coached run = Coached.in(folder, "check", "--formt", "json", "bad.txt");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "coach: Unknown option: '--formt'.",
            "Did you mean --format?",
            "Try 'coach check --help'.");
  }

  @Test
  void tellsWhatAnOptionAllows() {
    assertThat(Coached.in(folder, "check", "--format", "xml", "bad.txt").err())
        .contains("--format: 'xml' cannot be used here.")
        .contains("Allowed: text, json, line, github, sarif, checkstyle.");
    assertThat(Coached.in(folder, "check", "--stage", "sale", "bad.txt").err())
        .contains("first-touch");
    assertThat(Coached.in(folder, "check", "--today", "31.3.2026", "bad.txt").err())
        .contains("year-month-day");
  }

  @Test
  void doesNotExpandAtFiles() throws IOException {
    Files.writeString(folder.resolve("secret"), "--password");

    Coached run = Coached.in(folder, "check", "@secret");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("@secret: there is no such file").doesNotContain("password");
  }

  @Test
  void coloursOnlyATerminalUnlessTold() {
    Map<String, String> terminal = Map.of("COACH_TTY", "1");

    assertThat(Coached.with(folder, terminal, "", "check", "bad.txt").out()).contains("\u001B[");
    assertThat(Coached.in(folder, "check", "bad.txt").out()).doesNotContain("\u001B");
    assertThat(Coached.in(folder, "check", "--color", "always", "bad.txt").out())
        .contains("\u001B[");
    Map<String, String> plain = Map.of("COACH_TTY", "1", "NO_COLOR", "1");
    assertThat(Coached.with(folder, plain, "", "check", "bad.txt").out()).doesNotContain("\u001B");
    Map<String, String> dumb = Map.of("COACH_TTY", "1", "TERM", "dumb");
    assertThat(Coached.with(folder, dumb, "", "check", "bad.txt").out()).doesNotContain("\u001B");
    assertThat(Coached.with(folder, terminal, "", "check", "--color", "never", "bad.txt").out())
        .doesNotContain("\u001B");
  }

  @Test
  void showsNoControlSignOfADraftOrItsName() throws IOException {
    String hostile = "x\u001B[31m\u202Ey\n.txt";
    Files.writeString(
        folder.resolve(hostile), BAD.replace("Tuesday", "no problem \u001B]0;x\u0007 innovative"));

    for (String format : new String[] {"text", "line", "github", "json", "sarif", "checkstyle"}) {
      Coached run = Coached.in(folder, "check", "--format", format, hostile, hostile + "?");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out() + run.err())
          .as(format)
          .isNotEmpty()
          .doesNotContain("\u001B")
          .doesNotContain("\u202E")
          .doesNotContain("\u0007");
    }
  }

  @Test
  void showsALineEndInANameAsASign() {
    assertThat(Coached.in(folder, "check", "a\nb.txt").err())
        .startsWith("coach: a\\u000Ab.txt: there is no");
  }

  @Test
  void takesNamesOfFormatsInAnyCase() {
    assertThat(Coached.in(folder, "check", "--format", "JSON", "good.txt").out()).startsWith("{");
  }

  @Test
  void escapesAnnotations() throws IOException {
    Files.writeString(folder.resolve("a,b:c%.txt"), BAD);

    assertThat(Coached.in(folder, "check", "--format", "github", "a,b:c%.txt").out())
        .startsWith(
            "::error file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=4,endColumn=18,title=placeholder::");
  }

  @Test
  void endsWith2WhenTheReportCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), new PrintStream(full), new PrintStream(err));

    int exit =
        Coach.run(streams, new Surroundings(Map.of(), folder, () -> false), "check", "good.txt");

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).contains("could not be written");
  }
}
