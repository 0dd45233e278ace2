package coach.practice;

import coach.phrasebook.Ending;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A talk as it is kept.
 *
 * @param scene the scene's id
 * @param difficulty how hard it was
 * @param seed which of the client's lines came
 * @param day when it began, as {@code 2026-03-12}
 * @param typed every line typed
 * @param result how it ended; empty where it was broken off and can be resumed
 */
public record Talk(
    String scene,
    Difficulty difficulty,
    long seed,
    String day,
    List<String> typed,
    Optional<Result> result) {

  public Talk {
    typed = List.copyOf(typed);
  }

  /** Whether it was finished, and reached what it was for. */
  public boolean hasGoodEnd() {
    return result.flatMap(Result::ending).filter(Ending.AGREEMENT.id()::equals).isPresent();
  }

  /** Returns how a skill did in percent; empty where the talk did not call for it. */
  public Optional<Integer> rated(Skill skill) {
    return result.map(end -> end.skills().get(skill));
  }

  /**
   * What a finished talk came to.
   *
   * @param ending empty where the seller left
   * @param standing from 0 to 100
   * @param skills the share of good turns in percent, by skill; without those not rated
   * @param harm how often each move came that did harm
   */
  public record Result(
      Optional<String> ending,
      int standing,
      Map<Skill, Integer> skills,
      Map<String, Integer> harm) {}
}
