package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
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

  private static void add(CommandSpec command, TreeSet<String> names) {
    for (OptionSpec option : command.options()) {
      names.add(option.longestName());
    }
    command.subcommands().values().forEach(sub -> add(sub.getCommandSpec(), names));
  }
}
