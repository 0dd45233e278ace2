package coach.practice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What many talks show together.
 *
 * @param talks the finished ones, oldest first
 * @param skills the figures of each skill, oldest first; talks that did not call for it left out
 * @param repeated moves that did harm in three talks or more, with the number of talks, the most
 *     frequent first: one may err, one may not repeat it
 */
public record Progress(
    List<Talk> talks, Map<Skill, List<Integer>> skills, Map<String, Integer> repeated) {

  private static final int TOO_OFTEN = 3;

  /**
   * Looks at the last talks of so many for what is repeated: what one has unlearned counts no more.
   */
  private static final int LATEST = 10;

  /** So many talks are taken together, so that a single one tells no trend. */
  private static final int TOGETHER = 3;

  /** Whether any talk called for a skill. */
  public boolean isRated(Skill skill) {
    return !skills.getOrDefault(skill, List.of()).isEmpty();
  }

  /** Returns how a rated skill did at first, in percent: the mean of up to three talks. */
  public int first(Skill skill) {
    return mean(skills.get(skill).subList(0, together(skill)));
  }

  /** Returns how a rated skill does now, in percent: the mean of up to three other talks. */
  public int now(Skill skill) {
    List<Integer> values = skills.get(skill);
    return mean(values.subList(values.size() - together(skill), values.size()));
  }

  private int together(Skill skill) {
    return Math.max(1, Math.min(TOGETHER, skills.get(skill).size() / 2));
  }

  private static int mean(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).sum() / values.size();
  }

  /** Sums up talks, oldest first. */
  public static Progress of(List<Talk> all) {
    List<Talk> talks = all.stream().filter(talk -> talk.result().isPresent()).toList();
    Map<Skill, List<Integer>> skills = new EnumMap<>(Skill.class);
    for (Talk talk : talks) {
      talk.result()
          .get()
          .skills()
          .forEach(
              (skill, value) -> skills.computeIfAbsent(skill, s -> new ArrayList<>()).add(value));
    }
    Map<String, Integer> count = new LinkedHashMap<>();
    for (Talk talk : talks.subList(Math.max(0, talks.size() - LATEST), talks.size())) {
      talk.result().get().harm().keySet().forEach(move -> count.merge(move, 1, Integer::sum));
    }
    Map<String, Integer> repeated = new LinkedHashMap<>();
    count.entrySet().stream()
        .filter(entry -> entry.getValue() >= TOO_OFTEN)
        .sorted((a, b) -> b.getValue() - a.getValue())
        .forEach(entry -> repeated.put(entry.getKey(), entry.getValue()));
    return new Progress(talks, skills, repeated);
  }
}
