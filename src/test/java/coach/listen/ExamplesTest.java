package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.CardFault;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyCard;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each English card that is listened for, tried on its own examples. */
class ExamplesTest {

  private static final ExampleTrial TRIAL = new ExampleTrial(English.BOOK, English.FOLDER);
  private static final int ENOUGH = 5;

  static Stream<Arguments> cards() {
    return Stream.of(Family.CLIENT, Family.OBJECTION, Family.ACT)
        .flatMap(family -> cards(family).map(card -> Arguments.of(family, card.id())));
  }

  private static Stream<FamilyCard> cards(Family family) {
    return English.BOOK.cards(family).values().stream();
  }

  @ParameterizedTest
  @MethodSource("cards")
  void isRecognisedInItsOwnExamples(Family family, String id) {
    FamilyCard card = English.BOOK.cards(family).get(id);
    assertThat(card.examples()).hasSizeGreaterThanOrEqualTo(ENOUGH);
    List<CardFault> faults = TRIAL.of(family, card);
    assertThat(faults.stream().map(CardFault::text)).isEmpty();
  }
}
