package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.report.Methods;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain}, {@code rules} and {@code parts}, and the JSON that programs rely on. */
class InsightTest {

  @TempDir Path folder;

  @BeforeEach
  void draft() throws IOException {
    Files.writeString(
        folder.resolve("draft.txt"),
        "Hi {{first_name}},\n\nYour oven and the two steel tables from the March order arrive\non Tuesday. What time suits you?\n\nBest regards,\nMari\n");
  }

  @Test
  void explainsAMethodThatAFindingNames() {
    assertThat(Coached.in(folder, "explain", "C4").out())
        .startsWith("C4  Not ready to answer?")
        .contains("Rules:", "vague-timing");
  }

  @Test
  void explainsARule() {
    Coached run = Coached.in(folder, "explain", "invisible-concession");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("invisible-concession  warning\n")
        .contains(
            "Instead of\n",
            "Say\n",
            "Method\n  D1  A visible concession.",
            "from practice",
            "built-in");
  }

  @Test
  void knowsTheCardAndTheMethodsOfEveryRule() {
    RuleBook rules = Phrasebooks.layered("en", List.of());
    Methods methods = Methods.of(CardFiles.lines("en", "methods.md"));

    for (RuleCard rule : rules.book().rules().values()) {
      assertThat(CardFiles.rule(rule.id(), rules).title().text()).isEqualTo(rule.id());
      for (String id : rule.values(Setting.METHOD)) {
        assertThat(methods.lines().keySet()).as(rule.id()).contains(id.split(",\\s*"));
      }
    }
  }

  @Test
  void explainsOneRuleAtATime() {
    assertThat(Coached.in(folder, "explain", "blame", "rude").exit()).isEqualTo(2);
    assertThat(Coached.in(folder, "explain").err())
        .contains("RULE")
        .contains("coach explain --help");
  }

  @Test
  void suggestsTheRuleThatWasMeant() {
    assertThat(Coached.in(folder, "explain", "placeholdr").err())
        .contains("Did you mean placeholder?");
    assertThat(Coached.in(folder, "explain", "placeholdr").exit()).isEqualTo(2);
  }

  @Test
  void showsPartsAndSentences() {
    assertThat(Coached.in(folder, "parts", "draft.txt").out())
        .startsWith("draft.txt  (en, ")
        .contains("1     salutation\n      1. Hi {{first_name}},\n")
        .contains(
            "3-4   body\n      1. Your oven and the two steel tables from the March order arrive on Tuesday.\n      2. What time suits you?\n")
        .contains("7     signature\n      Mari\n");
  }

  @Test
  void keepsTheContractOfPartsInJson() throws IOException {
    String json = Coached.in(folder, "parts", "--format", "json", "draft.txt").out();

    assertThat(json)
        .startsWith(
            "{\"version\":1,\"files\":[{\"path\":\"draft.txt\",\"language\":\"en\",\"stage\":\"")
        .contains("{\"kind\":\"body\",\"line\":3,\"endLine\":4,\"text\":\"Your oven")
        .contains(
            "\"sentences\":[\"Your oven and the two steel tables from the March order arrive on Tuesday.\",\"What time suits you?\"]");
    assertThat(fields(json))
        .containsExactly(
            "endLine",
            "files",
            "kind",
            "language",
            "line",
            "parts",
            "path",
            "sentences",
            "stage",
            "text",
            "version");
  }

  @Test
  void keepsTheContractOfCheckInJson() throws IOException {
    String json = Coached.in(folder, "check", "--format", "json", "draft.txt").out();

    assertThat(json)
        .startsWith("{\"version\":1,\"files\":[{\"path\":\"draft.txt\",\"language\":\"en\"")
        .contains("\"rule\":\"placeholder\",\"level\":\"error\"")
        .contains(
            "\"quote\":\"{{first_name}}\",\"line\":1,\"column\":4,\"endLine\":1,\"endColumn\":18")
        .endsWith("}\n");
    assertThat(fields(json))
        .contains(
            "version",
            "files",
            "path",
            "language",
            "stage",
            "client",
            "metrics",
            "words",
            "sentences",
            "wordsPerSentence",
            "longestSentence",
            "openQuestions",
            "closedQuestions",
            "you",
            "we",
            "i",
            "readability",
            "speakingSeconds",
            "checks",
            "passed",
            "total",
            "findings",
            "rule",
            "level",
            "message",
            "quote",
            "line",
            "column",
            "endLine",
            "endColumn",
            "part",
            "say",
            "method",
            "evidence",
            "ignored");
  }

  private static TreeSet<String> fields(String json) throws IOException {
    TreeSet<String> fields = new TreeSet<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentName() != null) {
          fields.add(parser.currentName());
        }
      }
    }
    return fields;
  }
}
