package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int run(String... args) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return Coach.run(new Streams(new ByteArrayInputStream(new byte[0]), stream, stream), args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void knowsCommandsAndOptions(String shell) {
    assertThat(run("completion", shell)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("explain", "phrasebook", "fail-on");
  }

  @Test
  void writesForEachShellInItsOwnTerms() {
    run("completion", "zsh");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("#compdef coach\n")
        .contains("'phrasebook new'|'phrasebook new '*)", "'*--fail-on=[")
        .doesNotContain("compopt", "setopt");
    out.reset();
    run("completion", "fish");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("-n '__coach_in phrasebook new' -l dir -r")
        .doesNotContain("__fish_seen_subcommand_from");
  }

  @Test
  void saysWhichShellsItKnows() {
    assertThat(run("completion", "tcsh")).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("bash, zsh, fish");
  }
}
