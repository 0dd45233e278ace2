package coach.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Tells which tasks come first on a day.
 *
 * @param known the tasks that were answered before, by name
 * @param seed shuffles the new ones, together with the day
 */
public record Timetable(Map<String, Memory> known, LocalDate today, long seed) {

  /**
   * Returns the tasks in their order: those due, the most forgotten first; new ones, of each drill
   * in turn; at last those still known.
   */
  public List<DrillTask> order(List<DrillTask> tasks) {
    List<DrillTask> due = new ArrayList<>();
    List<DrillTask> fresh = new ArrayList<>();
    List<DrillTask> later = new ArrayList<>();
    for (DrillTask task : tasks) {
      Memory memory = known.get(task.id());
      (memory == null ? fresh : memory.isDue(today) ? due : later).add(task);
    }
    Comparator<DrillTask> forgotten =
        Comparator.comparingDouble(task -> known.get(task.id()).recall(today));
    due.sort(forgotten);
    later.sort(forgotten);
    List<DrillTask> order = new ArrayList<>(due);
    order.addAll(inTurn(fresh));
    order.addAll(later);
    return order;
  }

  private List<DrillTask> inTurn(List<DrillTask> tasks) {
    Collections.shuffle(tasks, new Random(seed * 31 + today.toEpochDay()));
    Map<String, List<DrillTask>> drills = new LinkedHashMap<>();
    for (DrillTask task : tasks) {
      drills.computeIfAbsent(task.drill().id(), id -> new ArrayList<>()).add(task);
    }
    List<DrillTask> order = new ArrayList<>();
    for (int round = 0; order.size() < tasks.size(); round++) {
      for (List<DrillTask> drill : drills.values()) {
        if (round < drill.size()) {
          order.add(drill.get(round));
        }
      }
    }
    return order;
  }
}
