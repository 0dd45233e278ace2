package coach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSpansTest {

  private static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    CodeSpans code = CodeSpans.in(text, 0, text.length());
    for (int i = 0; i < text.length(); i++) {
      marked.append(code.contains(i) ? '^' : text.charAt(i));
    }
    return marked.toString();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "use `a` or `b`, use ^^^ or ^^^",
        "use ``a ` b`` only, use ^^^^^^^^^ only",
        "a ` lone one, a ` lone one",
        "``` none ` here, ``` none ` here",
        "| `a` | b |, | ^^^ | b |",
        "| `a | b` | c |, | ^^^^^^^ | c |",
        "| `a \\| b` | c |, | ^^^^^^^^ | c |",
        "| a ` | `b` |, | a ` | ^^^ |"
      })
  void findsCodeBetweenEqualRuns(String text, String marked) {
    assertThat(marked(text)).isEqualTo(marked);
  }

  @Test
  void goesNotBeyondALine() {
    assertThat(marked("5` wide\n7` high\n`x`")).isEqualTo("5` wide\n7` high\n^^^");
  }

  @Test
  void isQuickWithManyLoneRuns() {
    StringBuilder text = new StringBuilder("| ");
    for (int run = 1; run < 1000; run++) {
      text.append("`".repeat(run)).append(' ');
    }
    assertTimeout(Duration.ofSeconds(5), () -> CodeSpans.in(text, 0, text.length()), "too slow");
  }
}
