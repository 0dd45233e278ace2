package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * One draft full of signs that a format must escape, and its report in each; {@code make bless}
 * rewrites them, to be read in the diff.
 */
class FormatsGoldenTest {

  private static final Path FORMATS = Path.of("src/test/resources/formats").toAbsolutePath();
  private static final String RULES =
      "placeholder,invisible-concession,sentence-target,unanswered-question";

  @TempDir Path folder;

  private static Coached check(String format) {
    return Coached.in(
        FORMATS,
        "check",
        "--today",
        "2026-05-21",
        "--only",
        RULES,
        "--format",
        format,
        "draft.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"line", "github", "sarif", "checkstyle"})
  void everyFormatShowsTheSameFindings(String format) throws IOException {
    Coached run = check(format);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(1);
    Path golden = FORMATS.resolve("draft." + format);
    if (Boolean.getBoolean("coach.bless")) {
      Files.writeString(golden, run.out());
    }
    assertThat(golden).as("make bless, then read the diff").exists().hasContent(run.out());
  }

  @Test
  void checkstyleIsXmlThatGivesTheWordsBack() throws Exception {
    byte[] xml = check("checkstyle").out().getBytes(StandardCharsets.UTF_8);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));

    Element first = (Element) document.getElementsByTagName("error").item(0);
    assertThat(first.getAttribute("source")).isEqualTo("coach.unanswered-question");
    assertThat(first.getAttribute("message")).contains("\"big & hot\"", "<for>", "\\u001B");
  }

  @Test
  void sarifNamesFilesByUris() throws IOException {
    Files.writeString(folder.resolve("a b:õ%.txt"), "Hi {{x}},\n");

    assertThat(Coached.in(folder, "check", "--format", "sarif", "a b:õ%.txt").out())
        .contains("\"uri\":\"a%20b%3A%C3%B5%25.txt\"");
    String whole = folder.resolve("a b:õ%.txt").toString();
    assertThat(Coached.in(folder, "check", "--format", "sarif", whole).out())
        .contains("\"uri\":\"file:///");
  }

  @Test
  void saysWhereNothingWasFoundToo() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "Hi Anna,\n");

    assertThat(checkGood("sarif")).contains("\"rules\":[]", "\"results\":[]");
    assertThat(checkGood("checkstyle")).contains("<file name=\"good.txt\">\n</file>\n");
  }

  private String checkGood(String format) {
    return Coached.in(folder, "check", "--only", "placeholder", "--format", format, "good.txt")
        .out();
  }
}
