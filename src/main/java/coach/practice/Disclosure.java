package coach.practice;

import coach.phrasebook.SceneCard.Fact;
import coach.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a client tells in answer to a turn.
 *
 * @param scene what he knows
 * @param past what he has told
 * @param mood how he feels now
 */
record Disclosure(Scene scene, Past past, Mood mood) {

  /** More irritated than this he tells only what he tells anybody. */
  private static final int OPEN = 7;

  /** Returns the fact that a turn has earned; empty where it has earned none. */
  Optional<Fact> of(Message turn, List<Move> moves) {
    boolean open =
        moves.stream()
            .map(Move::id)
            .anyMatch(Set.of(Circumstances.OPEN, Circumstances.CLARIFY)::contains);
    if (!open) {
      return Optional.empty();
    }
    List<Fact> ready = ready();
    List<Fact> topics = scene.topics(turn);
    Optional<Fact> asked = ready.stream().filter(topics::contains).findFirst();
    boolean locked = topics.stream().anyMatch(fact -> !past.told().contains(fact.id()));
    return asked.isPresent() || locked ? asked : ready.stream().findFirst();
  }

  /** Returns the facts that he would tell now, in his order. */
  List<Fact> ready() {
    List<Fact> ready = new ArrayList<>();
    Set<String> told = past.told();
    for (Fact fact : scene.card().facts()) {
      boolean calm = fact.layer() == 0 || mood.irritation() <= OPEN;
      if (!told.contains(fact.id())
          && told.containsAll(fact.after())
          && fact.trust() <= mood.trust()
          && calm) {
        ready.add(fact);
      }
    }
    return ready;
  }
}
