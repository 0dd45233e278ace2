package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {

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
    Files.createDirectories(folder.resolve("mail/may"));
    Files.writeString(folder.resolve("mail/may/draft.txt"), DRAFT);
  }

  private Coached check(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "check";
    System.arraycopy(more, 0, args, 1, more.length);
    args[args.length - 1] = "mail/may/draft.txt";
    return Coached.in(folder, args);
  }

  private void config(String text) throws IOException {
    Files.writeString(folder.resolve(".coach.yaml"), text);
  }

  @Test
  void isFoundAboveTheDraft() throws IOException {
    config("levels:\n  placeholder: off\nformat: line\n");

    assertThat(check().out())
        .startsWith("mail/may/draft.txt:3:1: warning:")
        .doesNotContain("placeholder");
  }

  @Test
  void theNearestCounts() throws IOException {
    config("levels: {placeholder: off}\n");
    Files.writeString(folder.resolve("mail/.coach.yaml"), "levels: {placeholder: hint}\n");

    assertThat(check().out()).contains("hint  placeholder");
  }

  @Test
  void anOptionWinsOverAVariableAndAVariableOverTheFile() throws IOException {
    config("format: line\n");
    Map<String, String> json = Map.of("COACH_FORMAT", "json");

    assertThat(Coached.with(folder, json, "", "check", "mail/may/draft.txt").out()).startsWith("{");
    assertThat(
            Coached.with(folder, json, "", "check", "--format", "github", "mail/may/draft.txt")
                .out())
        .startsWith("::");
  }

  @Test
  void theFormHoldsForEachCommandThatKnowsIt() throws IOException {
    config("format: json\n");
    assertThat(Coached.in(folder, "rules").out()).startsWith("{");
    assertThat(Coached.in(folder, "paraphrase", "We need a van.").out()).startsWith("{");

    assertThat(Coached.in(folder, "reply", "We need a van.").out()).doesNotStartWith("{");
    assertThat(Coached.in(folder, "reply", "--format", "json", "We need a van.").out())
        .startsWith("{");

    config("format: line\n");
    assertThat(Coached.in(folder, "rules").out()).startsWith("and-chain");

    Map<String, String> wrong = Map.of("COACH_FORMAT", "xml");
    assertThat(Coached.with(folder, wrong, "", "rules").err()).contains("COACH_FORMAT: 'xml'");
  }

  @Test
  void aNamedFileReplacesTheSearch() throws IOException {
    config("levels: {placeholder: off}\n");
    Files.writeString(folder.resolve("other.yaml"), "fail-on: error\n");

    assertThat(check("--config", "other.yaml").out()).contains("placeholder");
    assertThat(check("--config", "missing.yaml").err()).contains("there is no such configuration");
  }

  @Test
  void theUsersOwnIsReadWhereTheProjectHasNone() throws IOException {
    Files.createDirectories(folder.resolve("home/.config/coach"));
    Files.writeString(folder.resolve("home/.config/coach/config.yaml"), "format: line\n");
    Map<String, String> home = Map.of("HOME", folder.resolve("home").toString());

    assertThat(Coached.with(folder, home, "", "check", "mail/may/draft.txt").out())
        .contains(": error: ");
  }

  @Test
  void tellsAllFaultsWithLineAndWhatIsAllowed() throws IOException {
    config("levls:\n  placeholder: off\nstage: [a, b]\n");

    Coached run = check();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(".coach.yaml:1: there is no key 'levls'")
        .contains("    levls:")
        .contains("did you mean levels?")
        .contains("phrasebooks")
        .contains(".coach.yaml:3: 'stage' takes something else");
  }

  @Test
  void tellsUnknownRulesAndLevels() throws IOException {
    config("levels:\n  placeholdr: off\n");
    assertThat(check().err())
        .contains(".coach.yaml:2: there is no rule 'placeholdr'")
        .contains("placeholder?");

    config("levels:\n  placeholder: fatal\n");
    assertThat(check().err())
        .contains(".coach.yaml:2: 'fatal'")
        .contains("error, warning, hint, off");
  }

  @Test
  void tellsAllThatRulesCannotBeSetTo() throws IOException {
    config(
        "levels:\n  placeholdr: off\n  blame: fatal\n"
            + "limits:\n  long-sentence: {frist-touch: 12, reply: many}\n");

    assertThat(check().err())
        .containsSubsequence(
            ".coach.yaml:2: there is no rule 'placeholdr'.\nDid you mean placeholder?",
            ".coach.yaml:3: 'fatal'",
            ".coach.yaml:5: there is no stage 'frist-touch'.\nDid you mean first-touch?",
            ".coach.yaml:5: 'many'",
            "whole number",
            "Try 'coach check --help'.");
  }

  @Test
  void servesLettersInLanguagesThatLackItsRules() throws IOException {
    config("levels: {placeholder: hint, our-tone: off}\nlimits: {long-message: {reply: 600}}\n");
    Path ours = Files.createDirectories(folder.resolve(".coach/phrasebooks/en/rules"));
    Files.writeString(ours.resolve("our-tone.md"), "Read in English only.\n");

    assertThat(check("--lang", "et").exit()).isZero();
    assertThat(Coached.in(folder, "client", "--lang", "et", "Tere").err()).isEmpty();

    config("levels: {placeholdr: hint}\n");
    assertThat(check("--lang", "et").err())
        .contains(".coach.yaml:1: there is no rule 'placeholdr'.\nTry");
  }

  @Test
  void aCardSilencesARuleInTheLanguagesThatHaveIt() throws IOException {
    Path ours = Files.createDirectories(folder.resolve(".coach/phrasebooks/rules"));
    Files.writeString(ours.resolve("placeholder.md"), "---\nlevel: off\n---\n# placeholder\n");

    assertThat(check().out()).doesNotContain("placeholder");
    assertThat(check("--lang", "et").exit()).isZero();
  }

  @Test
  void takesValuesAsWritten() throws IOException {
    config("company: [NO, \"1.10\", on]\nlevels: {placeholder: off, invisible-concession: off}\n");

    assertThat(check("--fail-on", "warning").exit()).isZero();
  }

  @Test
  void setsLimits() throws IOException {
    config("limits:\n  long-sentence: 5\n");
    assertThat(check("--only", "long-sentence").exit()).isEqualTo(1);

    config("limits:\n  long-sentence:\n    reply: 5\n");
    assertThat(check("--only", "long-sentence", "--stage", "reply").exit()).isEqualTo(1);
    assertThat(check("--only", "long-sentence", "--stage", "refusal").exit()).isZero();

    config("limits:\n  placeholder: 5\n");
    assertThat(check().err()).contains(".coach.yaml:2: the rule 'placeholder' counts nothing");

    config("limits:\n  long-sentence: many\n");
    assertThat(check().err()).contains("whole number");
  }

  @Test
  void saysWhoSetALevel() throws IOException {
    config("levels:\n  blame: hint\n");

    assertThat(Coached.in(folder, "rules", "--effective").out())
        .containsPattern("blame +hint +\\S*\\.coach\\.yaml:2\n")
        .containsPattern("placeholder +error +built-in\n");
  }
}
