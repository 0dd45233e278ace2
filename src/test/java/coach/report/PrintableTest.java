package coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void showsWhatATerminalWouldObey() {
    assertThat(Printable.of("a\u001B[31m\u0007\r\t\u009B"))
        .isEqualTo("a\\u001B[31m\\u0007\\u000D\\u0009\\u009B");
    assertThat(Printable.of("\u202Ea\u2066b\u200Bc\uFEFF\u061C\u2060"))
        .isEqualTo("\\u202Ea\\u2066b\\u200Bc\\uFEFF\\u061C\\u2060");
  }

  @Test
  void showsInvisibleTagsAndHalvesOfSigns() {
    assertThat(Printable.of(new StringBuilder("a").appendCodePoint(0xE0041).toString()))
        .isEqualTo("a\\uDB40\\uDC41");
    assertThat(Printable.of("\uD83Dx\uDE00")).isEqualTo("\\uD83Dx\\uDE00");
  }

  @Test
  void leavesTextOfAllLanguagesAsItIs() {
    String text = "Õhtu, ночь, 字, 😀, €, “a”\nb";

    assertThat(Printable.of(text)).isSameAs(text);
    assertThat(Printable.line("a\nb")).isEqualTo("a\\u000Ab");
  }
}
