package coach.cli;

import coach.phrasebook.Card;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.SceneBook;
import coach.practice.Drill;
import coach.practice.DrillTask;
import coach.practice.DrillTasks;
import coach.practice.Drilling;
import coach.practice.Examiner;
import coach.practice.Remedies;
import coach.practice.Timetable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes drills.
 *
 * @param book the cards
 * @param scenes the clients whose words are answered
 * @param cards opens a card as it is written
 */
record Drills(FamilyBook book, SceneBook scenes, Function<String, Card> cards) {

  /** As many tasks as one answers in five minutes. */
  private static final int TASKS = 10;

  /** Returns the drill of a name, or all; throws {@link CommandFailure} where there is none. */
  List<Drill> named(Optional<String> name) {
    List<Drill> drills = new ArrayList<>();
    Set<String> names = book.cards(Family.DRILL).keySet();
    for (FamilyCard card : book.cards(Family.DRILL).values()) {
      if (name.isEmpty() || name.get().equals(card.id())) {
        drills.add(checked(new Drill(card)));
      }
    }
    if (drills.isEmpty() && !names.isEmpty()) {
      throw new CommandFailure(
          "There is no drill '" + name.orElse("") + "'.",
          "There are: " + String.join(", ", names) + ".");
    }
    return drills;
  }

  /** Returns what the drills of a book help against. */
  static Remedies remedies(FamilyBook book) {
    return new Remedies(book.cards(Family.DRILL).values().stream().map(Drill::new).toList());
  }

  private Drill checked(Drill drill) {
    Set<String> known = new TreeSet<>(scenes.practice().effects().keySet());
    known.addAll(book.cards(Family.ACT).keySet());
    known.addAll(book.phrasebook().rules().keySet());
    Optional<String> fault = drill.fault(known);
    if (fault.isPresent()) {
      throw new CommandFailure(Family.DRILL.place() + drill.id() + ".md: " + fault.get() + ".");
    }
    return drill;
  }

  /** Starts a drill; throws {@link CommandFailure} where the language has no tasks for it. */
  Drilling of(List<Drill> drills, Timetable timetable) {
    Examiner examiner = new Examiner(book, scenes.practice(), drills);
    DrillTasks source = new DrillTasks(book, scenes.scenes().values(), cards);
    List<DrillTask> tasks = new ArrayList<>();
    drills.forEach(drill -> tasks.addAll(source.of(drill)));
    List<Drilling.Proven> proven = proven(timetable.order(tasks), examiner::prove);
    if (proven.isEmpty()) {
      throw new CommandFailure(
          "There are no tasks in the language '" + book.code() + "'.",
          "Try: coach drill --lang en");
    }
    return new Drilling(proven, examiner);
  }

  /**
   * Returns tasks in their order, the first of each drill among them, that have an answer known to
   * pass. Few are tried: to prove one takes as long as to judge some answers.
   */
  static <P> List<P> proven(List<DrillTask> tasks, Function<DrillTask, Optional<P>> prover) {
    Map<DrillTask, Optional<P>> tried = new LinkedHashMap<>();
    Set<String> found = new HashSet<>();
    for (DrillTask task : tasks) {
      if (!found.contains(task.drill().id())) {
        tried.put(task, prover.apply(task));
        found.addAll(tried.get(task).isPresent() ? Set.of(task.drill().id()) : Set.of());
      }
    }
    int room = TASKS - found.size();
    for (DrillTask task : tasks) {
      if (room > 0 && !tried.containsKey(task)) {
        tried.put(task, prover.apply(task));
        room -= tried.get(task).isPresent() ? 1 : 0;
      }
    }
    return tasks.stream()
        .flatMap(task -> tried.getOrDefault(task, Optional.empty()).stream())
        .toList();
  }
}
