package coach.practice;

import static coach.practice.Strategy.CLOSED;
import static coach.practice.Strategy.HINTS;
import static coach.practice.Strategy.OPEN;
import static coach.practice.Strategy.PITCH;
import static coach.practice.Strategy.REFLECT_AND_OPEN;
import static coach.practice.Strategy.RUDE;
import static coach.practice.Strategy.STUFFING;
import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.SceneCard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever listens gets further than whoever tells, with every client. */
class StrategiesTest {

  private static final Optional<Ending> AGREED = Optional.of(Ending.AGREEMENT);

  static Stream<SceneCard> scenes() {
    return Played.SCENES.scenes().values().stream();
  }

  private static Session play(SceneCard card, Strategy strategy) {
    Session start = Played.start(card, 1);
    return strategy.play(start, Played.observer(start));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void listeningBeatsTelling(SceneCard card) {
    Map<Strategy, Integer> standing = new EnumMap<>(Strategy.class);
    for (Strategy strategy : Strategy.values()) {
      standing.put(strategy, Debrief.of(play(card, strategy)).standing());
    }
    List<Strategy> best = List.of(REFLECT_AND_OPEN, OPEN, CLOSED, PITCH, RUDE);
    for (int i = 1; i < best.size(); i++) {
      assertThat(standing.get(best.get(i - 1)))
          .as(best.get(i - 1) + " and " + best.get(i) + " of " + standing)
          .isGreaterThan(standing.get(best.get(i)));
    }
    assertThat(standing.get(STUFFING)).as(standing.toString()).isLessThan(standing.get(OPEN));
    assertThat(standing.get(HINTS)).as(standing.toString()).isLessThan(standing.get(OPEN));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void listeningReachesAnAgreementAndRudenessNone(SceneCard card) {
    assertThat(play(card, REFLECT_AND_OPEN).ending()).isEqualTo(AGREED);
    for (Strategy other : List.of(CLOSED, PITCH, RUDE, STUFFING, HINTS)) {
      assertThat(play(card, other).ending()).as(other.name()).isNotEqualTo(AGREED);
    }
  }
}
