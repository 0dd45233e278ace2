package coach.practice;

import static coach.practice.Strategy.CLOSED;
import static coach.practice.Strategy.OPEN;
import static coach.practice.Strategy.PITCH;
import static coach.practice.Strategy.REFLECT_AND_OPEN;
import static coach.practice.Strategy.RUDE;
import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Ending;
import coach.phrasebook.SceneCard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever listens gets further than whoever tells, with every client. */
class StrategiesTest {

  private static final Optional<Ending> AGREED = Optional.of(Ending.AGREEMENT);

  /** Each seed has lines of its own; of most there are two. */
  private static final List<Integer> SEEDS = List.of(1, 2);

  static Iterable<SceneCard> scenes() {
    return Played.SCENES.scenes().values();
  }

  private static Session play(SceneCard card, Strategy strategy, Difficulty how, int seed) {
    Session start = Played.start(card, how, seed);
    return strategy.play(start, Played.observer(start));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void listeningBeatsTelling(SceneCard card) {
    for (Difficulty how : Difficulty.values()) {
      for (int seed : how == Difficulty.NORMAL ? SEEDS : SEEDS.subList(0, 1)) {
        int better = 101;
        for (Strategy strategy : List.of(REFLECT_AND_OPEN, OPEN, CLOSED, PITCH, RUDE)) {
          int standing = Debrief.of(play(card, strategy, how, seed)).standing();
          assertThat(standing).as(how + " " + strategy + " " + seed).isLessThan(better);
          better = standing;
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void noOtherWayComesNearToAsking(SceneCard card) {
    Map<Strategy, Session> talks = new EnumMap<>(Strategy.class);
    for (Strategy strategy : Strategy.values()) {
      talks.put(strategy, play(card, strategy, Difficulty.NORMAL, 1));
    }
    int asking = Debrief.of(talks.remove(OPEN)).standing();
    assertThat(talks.remove(REFLECT_AND_OPEN).ending()).isEqualTo(AGREED);
    talks.forEach(
        (way, talk) -> {
          assertThat(Debrief.of(talk).standing()).as(way.name()).isLessThan(asking);
          assertThat(talk.ending()).as(way.name()).isNotEqualTo(AGREED);
        });
  }
}
