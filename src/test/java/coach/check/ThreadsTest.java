package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.listen.English;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.Phrasebook;
import coach.text.DraftReader;
import coach.text.Message;
import coach.text.MessageParser;
import coach.text.UnreadableDraftException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole threads: the client's message, the reply, and which of the rules that listen to him speak.
 *
 * <p>Each file of the folder holds the three, with a line of dashes between them; the last holds
 * one rule a line and is empty where the reply is good.
 */
class ThreadsTest {

  private static final Path FOLDER = Path.of("src/test/resources/threads");
  private static final String BETWEEN = "\n-----\n";
  private static final Set<String> RULES =
      Set.of("unanswered-question", "missing-empathy", "no-paraphrase", "repeated-question");
  private static final Checker CHECKER = checker();

  private static Checker checker() {
    TreeMap<String, coach.phrasebook.RuleCard> rules = new TreeMap<>(OneRule.ENGLISH.rules());
    rules.keySet().retainAll(RULES);
    Phrasebook book = OneRule.ENGLISH.withRules(rules);
    return new Checker(new FamilyBook(book, English.BOOK::cards, English.BOOK::sayings));
  }

  static Stream<String> threads() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names = new ArrayList<>();
      files.sorted().forEach(file -> names.add(file.getFileName().toString()));
      return names.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("threads")
  void hearsWhatTheReplyPassesOver(String name) throws IOException, UnreadableDraftException {
    String[] parts = Files.readString(FOLDER.resolve(name)).split(BETWEEN, -1);
    assertThat(rules(parts[0], parts[1])).containsExactlyInAnyOrderElementsOf(expected(parts[2]));
  }

  private static List<String> expected(String lines) {
    return lines.lines().toList();
  }

  private static Set<String> rules(String client, String reply)
      throws IOException, UnreadableDraftException {
    Situation situation =
        new Situation(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            () -> LocalDate.of(2026, 3, 12),
            List.of(),
            Optional.of(message(client)),
            List.of());
    Set<String> rules = new TreeSet<>();
    CHECKER
        .check(message(reply), situation)
        .findings()
        .forEach(finding -> rules.add(finding.rule().id()));
    return rules;
  }

  private static Message message(String text) throws UnreadableDraftException {
    MessageParser parser = CHECKER.parser();
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    return parser.parse(
        DraftReader.read("thread.txt", new ByteArrayInputStream(bytes), Optional.empty()));
  }
}
