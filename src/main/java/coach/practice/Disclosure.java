package coach.practice;

import coach.phrasebook.SceneCard.Fact;
import coach.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * Something told.
   *
   * @param lines the words for it, one of which is said
   * @param aside whether he was asked for something else
   */
  record Told(Fact fact, List<String> lines, boolean aside) {}

  /** More irritated than this he tells only what he tells anybody. */
  private static final int OPEN = 7;

  /** Returns what a turn has earned; empty where it has earned nothing. */
  Optional<Told> of(Message turn, List<Move> moves) {
    Optional<Told> figure =
        scene.figures().asked(scene, turn).flatMap(kind -> figure(kind, nearest(turn)));
    return figure.isPresent() || !asksOpen(moves) ? figure : matter(turn, moves);
  }

  /** Whether a turn leaves room to tell something. */
  static boolean asksOpen(List<Move> moves) {
    return any(moves, Set.of(Circumstances.OPEN, Circumstances.CLARIFY));
  }

  private static boolean any(List<Move> moves, Set<String> names) {
    return moves.stream().map(Move::id).anyMatch(names::contains);
  }

  /** Returns something near that holds the figure asked for. */
  private Optional<Told> figure(String kind, List<Fact> near) {
    for (Fact fact : near) {
      List<String> lines = scene.figures().telling(kind, scene, fact.told());
      if (!lines.isEmpty()) {
        return Optional.of(new Told(fact, lines, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Told> matter(Message turn, List<Move> moves) {
    List<Fact> near = nearest(turn);
    if (!near.isEmpty()) {
      return Optional.of(near.get(0)).map(fact -> new Told(fact, fact.told(), false));
    }
    boolean figure = scene.figures().asked(scene, turn).isPresent();
    boolean offer = any(moves, Set.of(Circumstances.PROPOSAL, Circumstances.NEXT_STEP));
    boolean leads = !scene.raised(turn).isEmpty() || !scene.topics(turn).isEmpty();
    boolean aside = !scene.particular(turn).isEmpty();
    return figure || offer || leads
        ? Optional.empty()
        : ready().stream().findFirst().map(fact -> new Told(fact, fact.told(), aside));
  }

  /** Whether a turn leads to something that he would tell now. */
  boolean isLedTo(Message turn) {
    return scene.topics(turn).stream().anyMatch(ready()::contains);
  }

  /** Returns what he would tell now of what a turn asks about, the nearest first. */
  private List<Fact> nearest(Message turn) {
    List<Fact> ready = ready();
    List<Fact> near = new ArrayList<>(scene.topics(turn));
    near.retainAll(ready);
    List<String> words = scene.particular(turn);
    if (near.isEmpty() && scene.topics(turn).isEmpty()) {
      ready.stream().filter(fact -> scene.near(words, fact) >= Nearness.NEAR).forEach(near::add);
    }
    near.sort(Comparator.comparingDouble(fact -> -scene.near(words, fact)));
    return near;
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
