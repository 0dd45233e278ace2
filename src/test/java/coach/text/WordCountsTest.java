package coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountsTest {

  private static final WordCounts SAID =
      WordCounts.of(
          List.of(
              "Come back after the harvest.",
              "After the harvest, after the feast.",
              "Ring me in 2027."));

  /** Returns in how many sayings all wordings of some words stand, the edges left out. */
  private static int count(String words) {
    return Wording.in(Words.of("x " + words + " x")).stream()
        .filter(wording -> wording.span().equals(new Span(2, 2 + words.length())))
        .mapToInt(wording -> SAID.of(wording.key()))
        .max()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "harvest,2",
    "HARVEST,2",
    "after the,2",
    "the feast,1",
    "after harvest,0",
    "1999,1",
    "snow,0"
  })
  void countsInHowManySayingsAWordOrTwoStand(String words, int count) {
    assertThat(count(words)).isEqualTo(count);
  }

  @Test
  void hearsTwoWordsWithOneBetween() {
    List<Word> apart = Words.of("after any harvest");
    assertThat(Wording.in(apart))
        .filteredOn(wording -> wording.span().equals(new Span(0, 17)))
        .singleElement()
        .satisfies(pair -> assertThat(SAID.of(pair.key())).isEqualTo(2));
  }

  @Test
  void knowsWhereASayingBeginsAndEnds() {
    assertThat(Wording.in(Words.of("Come")).stream().mapToInt(w -> SAID.of(w.key())))
        .containsExactly(1, 1, 0);
    assertThat(Wording.in(Words.of("harvest")).stream().mapToInt(w -> SAID.of(w.key())))
        .containsExactly(2, 0, 1);
  }

  @Test
  void addsUp() {
    WordCounts both = SAID.and(WordCounts.of(List.of("The harvest is in.")));

    int harvest = Wording.in(Words.of("harvest")).get(0).key();
    assertThat(both.of(harvest)).isEqualTo(3);
    assertThat(both.total()).isGreaterThan(SAID.total());
    assertThat(SAID.of(harvest)).isEqualTo(2);
  }

  @Test
  void countsNothingWhereNothingIsSaid() {
    assertThat(WordCounts.NONE.size()).isZero();
    assertThat(Wording.in(Words.of(" ... "))).isEmpty();
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SAID.write(new DataOutputStream(bytes));

    WordCounts read = WordCounts.read(ByteBuffer.wrap(bytes.toByteArray()));

    assertThat(read.size()).isEqualTo(SAID.size());
    assertThat(read.total()).isEqualTo(SAID.total());
    for (Wording wording : Wording.in(Words.of("Come back after the harvest, in 2027."))) {
      assertThat(read.of(wording.key())).isEqualTo(SAID.of(wording.key()));
    }
  }
}
