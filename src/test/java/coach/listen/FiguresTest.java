package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import coach.text.Language;
import coach.text.PartKind;
import coach.text.Span;
import coach.text.Speech;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  private static final Language LANGUAGE = English.BOOK.phrasebook().language();

  private static List<Double> values(String text) {
    return new Figures(LANGUAGE)
        .in(new Speech(LANGUAGE).of(text).sentences(PartKind.BODY)).stream()
            .map(Figure::value)
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fifteen thousand two hundred euros | 15200",
        "15,200 euros | 15200",
        "15.200 euros | 15200",
        "forty-five a month | 45",
        "forty five a month | 45",
        "15 thousand | 15000",
        "about 15k | 15000",
        "two hundred thousand | 200000",
        "the 3rd of May | 3",
        "at 6:52 | 6.52",
        "at 6.52 | 6.52",
        "2.5 percent | 2.5",
        "2,5 percent | 2.5",
        "about 3.5k | 3500",
        "on 1.5.2026 | 1"
      })
  void readsANumberHoweverItIsWritten(String text, double value) {
    assertThat(values(text)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15000 | 15200 | true",
        "30000 | 15200 | false",
        "12500 | 15200 | false",
        "1996 | 96 | true",
        "12 | 13 | false",
        "2.9 | 2.5 | false",
        "6 | 6.3 | true"
      })
  void aNumberMayBeRoundedAndNotMore(double said, double heard, boolean fits) {
    Figure figure = new Figure(said, new Span(0, 0), "");
    assertThat(figure.mayStandFor(heard)).isEqualTo(fits);
  }
}
