package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Family;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "have, has",
    "go, goes",
    "include, includes",
    "carry, carries",
    "play, plays",
    "pass, passes",
    "fix, fixes",
    "reach, reaches",
    "wash, washes",
    "buy, buys",
  })
  void theCardOfRequestsKnowsWhatOneDoes(String verb, String form) {
    Inflection endings = new Inflection(English.BOOK.card(Family.REQUESTS).bullets("Done by one"));
    assertThat(endings.of(verb)).isEqualTo(form);
  }
}
