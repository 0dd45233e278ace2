package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasureRuleTest {

  private static final String TEN = "one two three four five six seven eight nine ten ";

  @Nested
  @DisplayName("of long sentences")
  class LongSentences {
    private final OneRule rule = OneRule.of("long-sentence");

    @Test
    @DisplayName("the worst three are shown, in the order of the text")
    void worstThree() {
      String a = "After " + TEN + TEN + TEN + "more.";
      String b = "Before " + TEN + TEN + TEN + TEN + "more.";
      String c = "Counting " + TEN + TEN + TEN + TEN + "more.";
      String d = "During " + TEN + TEN + TEN + TEN + "more.";
      assertThat(rule.quotes("Hello,", "", b + " " + a + " " + c + " " + d))
          .extracting(quote -> quote.charAt(0))
          .containsExactly('B', 'C', 'D');
    }

    @Test
    @DisplayName("names count once and figures not at all")
    void namesAndFigures() {
      String words = "the key of your new flat is kept for you by ";
      String name = "the Old National Housing Trust Fund Of Lower Saxony ";
      assertThat(
              rule.quotes(
                  "Hello,",
                  "",
                  "Today " + words + name + "until 4 or 5 or 6 at 12 or 14 in its hall."))
          .isEmpty();
      assertThat(rule.quotes("Hello,", "", "Today " + words + words + words + "now.")).hasSize(1);
    }

    @Test
    @DisplayName("a colon and a semicolon are rests, commas are none")
    void rests() {
      String most = "the crew is booked on a long row of roofs until the end of autumn";
      String rest = "the two of us will not send you anybody whom we do not know well";
      assertThat(rule.quotes("Hello,", "", "No, " + most + ": " + rest + ".")).isEmpty();
      assertThat(rule.quotes("Hello,", "", "No, " + most + "; " + rest + ".")).isEmpty();
      assertThat(rule.quotes("Hello,", "", "No, " + most + ", " + rest + ".")).hasSize(1);
    }

    @Test
    @DisplayName("rows of figures are no sentences")
    void tables() {
      assertThat(
              rule.quotes(
                  "Hello,",
                  "",
                  "Zone 1 2.2 1.8 2.6 Zone 2 2.3 1.9 2.6 Zone 3 2.3 1.9 2.7 "
                      + "Zone 4 2.4 2.0 2.8 Zone 5 2.7 2.3 3.1 Zone 6 2.8 2.4 3.2"))
          .isEmpty();
    }
  }

  @Test
  @DisplayName("a chain repeats one link, each soon after the last; pairs are no chain")
  void chains() {
    OneRule rule = OneRule.of("and-chain");
    assertThat(rule.quotes("Hello,", "", "She cuts and glues and paints and packs.")).hasSize(1);
    assertThat(rule.quotes("Hello,", "", "Go via Oslo or Riga, by ferry, or by ferry and train."))
        .isEmpty();
  }

  @Test
  @DisplayName("two questions of a list weigh as one")
  void listedQuestions() {
    OneRule rule = OneRule.of("too-many-questions");
    String[] list = {
      "Hello,",
      "",
      "Four points:",
      "",
      "1. How high?",
      "2. How wide?",
      "3. Which colour?",
      "4. By when?"
    };
    assertThat(rule.quotes(list)).isEmpty();
    assertThat(rule.quotes("Hello,", "", "How high? How wide? Which colour? By when?")).hasSize(1);
  }

  @Test
  @DisplayName("one hard paragraph is told although the rest is easy")
  void hardParagraph() {
    OneRule rule = OneRule.of("hard-words");
    assertThat(
            rule.quotes(
                "Hello,",
                "",
                "Completion of installation activities presupposes comprehensive preliminary documentation. "
                    + "Subsequent modification necessitates additional authorisation by responsible departments "
                    + "throughout participating organisations.",
                "",
                "When do you want to start? The van is free on Monday."))
        .hasSize(1);
  }

  @Test
  @DisplayName("a line that ends early on purpose is a pause for the eye")
  void pauses() {
    OneRule rule = OneRule.of("wall-of-text");
    String line =
        "The pump ran all night and the level stayed under the mark as it should do in spring.";
    String wide = (line + " ").repeat(3).strip();
    assertThat(rule.quotes("Hello,", "", wide + " " + wide + " " + wide)).hasSize(1);
    assertThat(rule.quotes("Hello,", "", wide, line, wide, line, wide, line)).isEmpty();
  }
}
