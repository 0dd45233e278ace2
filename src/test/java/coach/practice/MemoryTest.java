package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The schedule holds against the formulas that the authors of FSRS publish for version 4.5. */
class MemoryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Offset<Double> CLOSE = within(1e-9);

  /** R = (1 + 19/81 * t / S) ^ -0.5. */
  private static double recall(double days, double stability) {
    return 1 / Math.sqrt(1 + 19.0 / 81 * days / stability);
  }

  @Test
  void aFirstAnswerLeavesWhatItsGradeIsWorth() {
    assertThat(Memory.first(Grade.AGAIN, DAY).stability()).isEqualTo(0.4872);
    assertThat(Memory.first(Grade.HARD, DAY).stability()).isEqualTo(1.4003);
    assertThat(Memory.first(Grade.GOOD, DAY).stability()).isEqualTo(3.7145);
    assertThat(Memory.first(Grade.EASY, DAY).stability()).isEqualTo(13.8206);
    assertThat(Memory.first(Grade.GOOD, DAY).difficulty()).isEqualTo(5.1618);
    assertThat(Memory.first(Grade.AGAIN, DAY).difficulty()).isEqualTo(5.1618 + 2 * 1.2298);
  }

  @Test
  void theStabilityIsTheTimeUntilNineOfTenAreKnown() {
    Memory tenDays = new Memory(10, 5, DAY);
    assertThat(tenDays.recall(DAY)).isEqualTo(1);
    assertThat(tenDays.recall(DAY.plusDays(10))).isCloseTo(0.9, CLOSE);
    assertThat(tenDays.recall(DAY.plusDays(25))).isCloseTo(recall(25, 10), CLOSE);
    assertThat(tenDays.isDue(DAY.plusDays(9))).isFalse();
    assertThat(tenDays.isDue(DAY.plusDays(10))).isTrue();
  }

  @Test
  void successMakesItLastLonger() {
    Memory after = new Memory(4, 6, DAY).after(Grade.GOOD, DAY.plusDays(5));
    double growth =
        Math.exp(1.6474)
            * (11 - 6)
            * Math.pow(4, -0.1367)
            * (Math.exp(1.0461 * (1 - recall(5, 4))) - 1);
    assertThat(after.stability()).isCloseTo(4 * (1 + growth), CLOSE);
    assertThat(after.difficulty()).isCloseTo(0.031 * 5.1618 + 0.969 * 6, CLOSE);
    assertThat(after.seen()).isEqualTo(DAY.plusDays(5));
  }

  @Test
  void successWithAHintCountsLess() {
    Memory known = new Memory(4, 6, DAY);
    LocalDate later = DAY.plusDays(5);
    double good = known.after(Grade.GOOD, later).stability() - 4;
    assertThat(known.after(Grade.HARD, later).stability() - 4).isCloseTo(0.2272 * good, CLOSE);
    assertThat(known.after(Grade.EASY, later).stability() - 4).isCloseTo(2.8755 * good, CLOSE);
  }

  @Test
  void failureBeginsAnew() {
    Memory after = new Memory(20, 6, DAY).after(Grade.AGAIN, DAY.plusDays(20));
    double left =
        2.1072
            * Math.pow(6, -0.0793)
            * (Math.pow(21, 0.3246) - 1)
            * Math.exp(1.587 * (1 - recall(20, 20)));
    assertThat(after.stability()).isCloseTo(left, CLOSE).isLessThan(20);
    assertThat(after.difficulty()).isCloseTo(0.031 * 5.1618 + 0.969 * (6 + 2 * 0.8975), CLOSE);
  }

  @Test
  void whatWasMissedComesOnTheNextDayAndNotOnTheSame() {
    Memory missed = Memory.first(Grade.AGAIN, DAY);
    assertThat(missed.isDue(DAY)).isFalse();
    assertThat(missed.isDue(DAY.plusDays(1))).isTrue();
  }

  @Test
  void answeredTwiceOnADayItGrowsOnce() {
    Memory once = Memory.first(Grade.GOOD, DAY);
    assertThat(once.after(Grade.GOOD, DAY).stability()).isEqualTo(once.stability());
  }

  @Test
  void difficultyStaysWithinItsBounds() {
    Memory memory = Memory.first(Grade.AGAIN, DAY);
    for (int i = 1; i < 30; i++) {
      memory = memory.after(Grade.AGAIN, DAY.plusDays(i));
      assertThat(memory.difficulty()).isBetween(1.0, 10.0);
      assertThat(memory.stability()).isPositive();
    }
  }
}
