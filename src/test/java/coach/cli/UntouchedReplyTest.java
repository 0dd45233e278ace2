package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reply as it is drafted, to clients of many trades and kinds, holds nothing to be mended. */
class UntouchedReplyTest {

  private static final Path MESSAGES = Path.of("src/test/resources/replies").toAbsolutePath();
  private static final Pattern PLACE = Pattern.compile("\\[[^]\\n]*]");
  private static final Pattern SENTENCE = Pattern.compile("[^.?!\\n]+[.?!]");
  private static final Pattern QUESTION = Pattern.compile("(?m)(?:^|(?<=[.?!] ))[^.?!\\n]+\\?");

  @TempDir Path folder;
  private int drafts;

  @BeforeEach
  void startAnew() {
    drafts = 0;
  }

  static List<String> messages() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names).hasSizeGreaterThanOrEqualTo(30);
      return names;
    }
  }

  @ParameterizedTest
  @MethodSource("messages")
  void hasNoFindingButItsPlaces(String message) throws IOException {
    String findings = check(message, reply(message)).out();

    assertThat(findings.lines())
        .isNotEmpty()
        .allMatch(line -> line.endsWith("[placeholder]") || line.contains(": note: "));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void isStoppedByEachOfItsPlaces(String message) throws IOException {
    for (String place : all(PLACE, reply(message))) {
      assertThat(check(message, "Hello,\n\nYou hear from me. " + place + "\n").out())
          .as(place)
          .contains("error: ")
          .contains("[placeholder]");
    }
  }

  @ParameterizedTest
  @MethodSource("messages")
  void holdsEveryQuestionOfTheClient(String message) throws IOException {
    String own = Files.readString(MESSAGES.resolve(message)).replaceAll("(?m)^>.*", "");
    String reply = reply(message);

    for (String question : all(QUESTION, own)) {
      assertThat(reply).containsIgnoringCase("[answer: " + question.strip() + "]");
    }
  }

  @ParameterizedTest
  @MethodSource("messages")
  void saysNothingTwice(String message) throws IOException {
    assertThat(all(SENTENCE, PLACE.matcher(reply(message)).replaceAll("")))
        .map(String::strip)
        .doesNotHaveDuplicates();
  }

  private String reply(String message) {
    Coached run = Coached.in(folder, "reply", MESSAGES.resolve(message).toString());
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }

  private Coached check(String message, String draft) throws IOException {
    Path file = Files.writeString(folder.resolve("draft" + drafts++ + ".txt"), draft);
    String client = MESSAGES.resolve(message).toString();
    return Coached.in(
        folder, "check", "--format", "line", "--reply-to", client, file.getFileName().toString());
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
