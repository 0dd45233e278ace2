package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

class ManualTest {

  @Test
  void namesEveryCommandAndEveryOptionOfCheck() throws IOException {
    String manual = Files.readString(Path.of("src/main/man/coach.1")).replace("\\-", "-");
    TreeSet<String> names = new TreeSet<>(Commands.NAMES);
    for (OptionSpec option : Commands.named("check").spec().options()) {
      names.add(option.longestName());
    }

    assertThat(names).allSatisfy(name -> assertThat(manual).contains(name));
  }
}
