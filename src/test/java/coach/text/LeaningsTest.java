package coach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeaningsTest {

  private static final String RAIN = "It rained on the hay.";
  private static final String BILL = "The bill is too high.";

  private static final CountedLeanings COUNTED =
      new CountedLeanings(
          List.of("weather", "money", "nothing"),
          List.of(
              WordCounts.of(List.of(RAIN, "Rain again, and the hay is wet.")),
              WordCounts.of(List.of(BILL, "That bill cannot be mine.")),
              WordCounts.NONE),
          WordCounts.of(List.of("The gate is open.", "See you at the gate.")));

  private static double[] leanings(Leanings leanings, String word) {
    double[] sums = new double[leanings.cards().size()];
    leanings.add(Wording.in(Words.of(word)).get(0).key(), sums);
    return sums;
  }

  @Test
  void aWordLeansTowardsThoseWhoSayIt() {
    double[] hay = leanings(COUNTED, "hay");
    assertThat(hay[0]).isPositive();
    assertThat(hay[0]).isGreaterThan(hay[1]);
    assertThat(leanings(COUNTED, "gate")[0]).isNegative();
  }

  @Test
  void nothingLeansTowardsACardWithoutSayings() {
    assertThat(leanings(COUNTED, "hay")[2]).isZero();
  }

  @Test
  void aWordThatNobodySaidLeansNowhere() {
    double[] sums = {1, 2, 3};
    assertThat(COUNTED.add(Wording.in(Words.of("zebra")).get(0).key(), sums)).isFalse();
    assertThat(sums).containsExactly(1, 2, 3);
  }

  @Test
  void theTableTellsWhatTheCountsTell() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    COUNTED.table().write(new DataOutputStream(bytes));
    LeaningTable table =
        LeaningTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(table.cards()).isEqualTo(COUNTED.cards());
    int compared = 0;
    for (Wording wording : Wording.in(Words.of(RAIN + " " + BILL))) {
      double[] told = new double[3];
      double[] counted = new double[3];
      if (table.add(wording.key(), told)) {
        COUNTED.add(wording.key(), counted);
        assertThat(told).containsExactly(counted);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(5);
    assertThat(leanings(table, "hay")[0]).isPositive();
  }

  @Test
  void theTableHoldsGreatCounts() {
    for (int times : new int[] {127, 128, 1000, 16_383}) {
      CountedLeanings counted = often(1, times);
      assertThat(leanings(counted.table(), "rains")).containsExactly(leanings(counted, "rains"));
    }
  }

  /** Returns the leanings of cards that all say the same. */
  private static CountedLeanings often(int cards, int times) {
    WordCounts counts = WordCounts.of(Collections.nCopies(times, "It rains."));
    return new CountedLeanings(
        IntStream.range(0, cards).mapToObj(card -> "weather-" + card).toList(),
        Collections.nCopies(cards, counts),
        WordCounts.of(List.of("It snows.")));
  }

  @Test
  void theTableTakesNoGreaterCount() {
    assertThatIllegalStateException().isThrownBy(() -> often(1, 16_384).table());
  }

  @Test
  void theTableHoldsManyCards() {
    CountedLeanings counted = often(100, 1);
    assertThat(leanings(counted.table(), "rains")).containsExactly(leanings(counted, "rains"));
  }

  @Test
  void theTableTakesNoMoreCardsThanFit() {
    assertThatIllegalStateException().isThrownBy(() -> often(128, 1).table());
  }

  @Test
  void theTableLeavesOutWhatLeansTowardsNobody() {
    double[] sums = new double[3];
    assertThat(COUNTED.table().add(Wording.in(Words.of("gate")).get(0).key(), sums)).isFalse();
  }
}
