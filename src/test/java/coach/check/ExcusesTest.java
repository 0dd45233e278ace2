package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What excuses a bare no: a reason or another way that the author himself gives. */
class ExcusesTest {

  private static final OneRule BARE_NO = OneRule.of("bare-no");
  private static final String NO = "That is not possible.";

  @Test
  @DisplayName("a reason or another way close by excuses a no, also in the next paragraph")
  void excused() {
    assertThat(
            BARE_NO.quotes(
                "Hello Ann,",
                "",
                NO,
                "",
                "The hall is let on Friday. Instead we could take Monday."))
        .isEmpty();
  }

  @Test
  @DisplayName("what the client wished for, said back, is no other way")
  void wish() {
    assertThat(
            BARE_NO.quotes(
                "Hello Ann,",
                "",
                "You asked for Sunday instead of Friday, before your fair.",
                "",
                NO))
        .hasSize(1);
  }

  @Test
  @DisplayName("another way behind a turn in such a sentence is the author's own")
  void turned() {
    assertThat(
            BARE_NO.quotes(
                "Hello Ann,",
                "",
                "You asked for Sunday. " + NO,
                "",
                "You would like a day off, but instead we could take Monday."))
        .isEmpty();
  }

  @Test
  @DisplayName("a reason for something else, further on, excuses no no")
  void far() {
    assertThat(
            BARE_NO.quotes(
                "Hello Ann,",
                "",
                NO,
                "",
                "Your first skip comes on Friday at seven. It holds eight cubic metres. The driver"
                    + " rings at the gate. He puts boards under it, because the paving is soft."))
        .hasSize(1);
  }

  @Test
  @DisplayName("a reason that comes first excuses a no")
  void before() {
    assertThat(
            BARE_NO.quotes("Hello Ann,", "", "The hall is fully booked. I looked twice.", "", NO))
        .isEmpty();
  }
}
