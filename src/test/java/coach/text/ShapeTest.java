package coach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

  private static final int GAP = 10;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{…}}; Dear {{name}}, hello; {{name}}",
        "<(a|b|cd)>; Now <cd> and <d>; <cd>",
        "[⇧]; Dear [CLIENT NAME], hello; [CLIENT NAME]",
        "U+007C; One | two; |",
        "(); f() is called; ()",
        "todo; This is a TODO.; TODO"
      })
  void findsItsSigns(String pattern, String text, String found) {
    assertThat(in(text, pattern)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{…}}; Dear {{name of nobody}}, hello",
        "{…}; Dear { name",
        "[⇧]; Dear [Client NAME]",
        "todo; Our todos stay",
        "<(a|b)>; Now <c>"
      })
  void leavesOthersAlone(String pattern, String text) {
    assertThat(in(text, pattern)).isEmpty();
  }

  @Test
  void staysOnItsLine() {
    assertThat(in("Dear {{na\nme}}", "{{…}}")).isEmpty();
  }

  @Test
  void takesTheLongest() {
    assertThat(in("some ####", "##", "####")).containsExactly("####");
  }

  @ParameterizedTest
  @ValueSource(strings = {"… foo", "⇧ foo", "(…|a) foo", "(|a)…", "(|a)", ""})
  void startsWithASign(String pattern) {
    assertThatThrownBy(() -> new Shapes(List.of(pattern), GAP))
        .isInstanceOf(PhraseSyntaxException.class)
        .hasMessageContaining("a shape");
  }

  private static List<String> in(String text, String... patterns) {
    return new Shapes(List.of(patterns), GAP)
        .in(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
  }
}
