package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.Phrasebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class ManualTest {

  private static final Iterable<String> NAMES = Commands.NAMES;

  private static String manual() throws IOException {
    return Files.readString(Path.of("src/main/man/coach.1"))
        .replace("\\-", "-")
        .replaceAll("\\\\f[RB]", "");
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void hasAnEntryForEveryCommand(String command) throws IOException {
    String commands = manual().split("\\.SH ")[4];
    assertThat(commands).startsWith("COMMANDS").containsPattern("\\.TP\n\\.B (.*, )?" + command);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void namesEveryOptionOfACommand(String command) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    add(Commands.named(command).spec(), names);
    for (String name : names) {
      assertThat(manual()).containsPattern(name + "(?![a-z-])");
    }
  }

  static Stream<Arguments> choices() {
    Phrasebook book = Phrasebooks.builtIn("en");
    FamilyBook cards = FamilyBooks.builtIn(book);
    return Stream.of(
        Arguments.of("ask", cards.cards(Family.PURPOSE).keySet()),
        Arguments.of("drill", cards.cards(Family.DRILL).keySet()),
        Arguments.of("check", book.stages().keySet()),
        Arguments.of("reply", book.stages().keySet()));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void theHelpNamesWhatThereAreCardsFor(String command, Set<String> cards) {
    String help = Coached.in(Path.of(""), command, "--help").out();
    assertThat(help).contains(cards);
  }

  private static void add(CommandSpec command, TreeSet<String> names) {
    for (OptionSpec option : command.options()) {
      names.add(option.longestName());
    }
    command.subcommands().values().forEach(sub -> add(sub.getCommandSpec(), names));
  }
}
