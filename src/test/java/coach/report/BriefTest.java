package coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefTest {

  @Test
  void leavesWhatIsShortEnough() {
    assertThat(Brief.of("ten signs!", 10)).isEqualTo("ten signs!");
    assertThat(Brief.of("\uD83D\uDE00".repeat(10), 10)).isEqualTo("\uD83D\uDE00".repeat(10));
  }

  @Test
  void cutsNoSignInHalf() {
    assertThat(Brief.of("zzz\uD83D\uDE00 and more", 5)).isEqualTo("zzz\uD83D\uDE00\u2026");
    assertThat(Brief.of("zzzz\uD83D\uDE00 and more", 5)).isEqualTo("zzzz\u2026");
  }
}
