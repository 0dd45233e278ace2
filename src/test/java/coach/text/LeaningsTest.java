package coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
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
    for (Wording wording : Wording.in(Words.of(RAIN + " " + BILL))) {
      double[] told = new double[3];
      double[] counted = new double[3];
      if (table.add(wording.key(), told)) {
        COUNTED.add(wording.key(), counted);
        assertThat(told).containsExactly(counted);
      }
    }
    assertThat(leanings(table, "hay")[0]).isPositive();
  }

  @Test
  void theTableHoldsGreatCounts() {
    for (int times : new int[] {127, 128, 1000, 16_383}) {
      CountedLeanings often =
          new CountedLeanings(
              List.of("weather"),
              List.of(WordCounts.of(Collections.nCopies(times, "It rains."))),
              WordCounts.of(List.of("It snows.")));
      assertThat(leanings(often.table(), "rains")).containsExactly(leanings(often, "rains"));
    }
  }

  @Test
  void theTableLeavesOutWhatLeansTowardsNobody() {
    double[] sums = new double[3];
    assertThat(COUNTED.table().add(Wording.in(Words.of("gate")).get(0).key(), sums)).isFalse();
  }
}
