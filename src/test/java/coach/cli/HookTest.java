package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookTest {

  @TempDir Path folder;

  @Test
  void printsTheHookThatTheReadmeShows() throws IOException {
    Coached run = Coached.in(folder, "hook", "git");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("#!/bin/sh\n");
    assertThat(Path.of("README.md")).content().contains("```\n" + run.out() + "```\n");
  }

  @Test
  void printsTheWrapper() {
    assertThat(Coached.in(folder, "hook", "sendmail").out())
        .startsWith("#!/bin/sh\n# coach-sendmail ")
        .endsWith("esac\n");
  }

  @Test
  void saysWhichHooksItKnows() {
    Coached run = Coached.in(folder, "hook", "svn");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Allowed: git, sendmail.");
  }
}
