package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coach.text.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoachTest {

  @TempDir Path folder;

  @Test
  void showsHowToUseItWithoutArguments() {
    Coached run = Coached.in(folder);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("coach check offer.txt").contains("Commands:");
  }

  @Test
  void showsHelpAndVersionOnStandardOutput() {
    assertThat(Coached.in(folder, "--help").out()).contains("Commands:");
    assertThat(Coached.in(folder, "--help").exit()).isZero();
    assertThat(Coached.in(folder, "--version").out()).startsWith("coach ");
    assertThat(Coached.in(folder, "help", "check").out())
        .startsWith("Read a draft before you send it.");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCommandHasHelpWithExamplesFirst(String name) {
    String[] args = (name + " --help").split(" ");

    Coached run = Coached.in(folder, args);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().indexOf("  coach " + name))
        .isBetween(0, run.out().indexOf("Usage: coach " + name));
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  static java.util.List<String> names() {
    return Commands.NAMES;
  }

  @Test
  void theListOfCommandsCutsNoneOff() {
    for (String name : Commands.NAMES) {
      assertThat(Commands.named(name).spec().usageMessage().header()[0]).as(name).endsWith(".");
    }
  }

  @Test
  void helpNamesTheKeysOfTheConfiguration() {
    assertThat(Coached.in(folder, "check", "--help").out())
        .contains("Keys: " + String.join(" ", Named.ids(ConfigKey.class)));
  }

  @Test
  void suggestsToCheckADraft() throws IOException {
    Files.writeString(folder.resolve("offer"), "Hi");

    assertThat(Coached.in(folder, "draft.txt").err()).contains("coach check draft.txt");
    assertThat(Coached.in(folder, "offer").err()).contains("coach check offer");
    assertThat(Coached.in(folder, "offer").exit()).isEqualTo(2);
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(Coached.in(folder, "chek", "x").err())
        .contains("There is no command 'chek'.")
        .contains("Did you mean check?");
  }
}
