package coach.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one should practise today.
 *
 * @param again the talk to try once more: of those whose last try had no good end, the one longest
 *     ago
 * @param untried the first scene that was never played to its end; empty where all were
 * @param due how many short tasks are to be repeated
 */
public record Today(Optional<Talk> again, Optional<String> untried, int due) {

  /**
   * Looks at what was practised.
   *
   * @param talks oldest first
   * @param scenes the names of all that there are
   * @param memories of short tasks
   */
  public static Today of(
      List<Talk> talks, Collection<String> scenes, Collection<Memory> memories, LocalDate day) {
    Map<String, Talk> last = new LinkedHashMap<>();
    for (Talk talk : talks) {
      if (talk.result().isPresent() && scenes.contains(talk.scene())) {
        last.remove(talk.scene());
        last.put(talk.scene(), talk);
      }
    }
    List<String> untried = new ArrayList<>(scenes);
    untried.removeAll(last.keySet());
    return new Today(
        last.values().stream().filter(talk -> !talk.hasGoodEnd()).findFirst(),
        untried.stream().findFirst(),
        (int) memories.stream().filter(memory -> memory.isDue(day)).count());
  }
}
