package coach.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page on cards names all that a rule card may have. */
class CardsPageTest {

  private static final Pattern NAMED = Pattern.compile("[a-z][a-z-]*");

  /** Returns the lines that tell of a setting: in the tables, in text, or in the example. */
  private static List<String> lines(String key) throws IOException {
    try (var lines = Files.lines(Path.of("phrasebooks/README.md"))) {
      return lines.filter(line -> line.contains("`" + key) || line.startsWith(key + ":")).toList();
    }
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void namesASettingAndEachOfItsValues(Setting setting) throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (String line : lines(setting.id())) {
      Matcher words = NAMED.matcher(line);
      while (words.find()) {
        named.add(words.group());
      }
    }
    assertThat(named).contains(setting.id()).containsAll(setting.allowed());
  }

  @ParameterizedTest
  @EnumSource(RuleKind.class)
  void namesAKindOfRule(RuleKind kind) throws IOException {
    assertThat(Files.readString(Path.of("phrasebooks/README.md")))
        .containsPattern("[` ]" + kind.id() + "[` ]");
  }
}
