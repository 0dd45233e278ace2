package coach.practice;

import coach.phrasebook.SceneCard.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells why a client answered as he did: what the turn did to him, and what came of it.
 *
 * @param session the talk after the turn
 */
record Reasons(Session session) {

  /** Returns the reasons, in sentences. */
  List<String> of(Turn turn) {
    List<String> reasons = new ArrayList<>();
    Scene scene = session.scene();
    Optional<Move> shut = turn.moves().stream().filter(m -> scene.effect(m).shuts()).findFirst();
    Optional<Fact> told = turn.fact().flatMap(scene::fact);
    if (shut.isPresent()) {
      reasons.add("After " + shut.get().id() + " a client tells nothing, whatever else was good.");
    } else if (told.isPresent()) {
      reasons.add("It opened a fact: " + told.get().brief());
    } else if (turn.has(Circumstances.OPEN) || turn.has(Circumstances.CLARIFY)) {
      reasons.add(closed(turn, scene));
    } else {
      reasons.add("Nothing open was asked, so nothing new was told.");
    }
    reasons.add(mood(turn.after()));
    return reasons;
  }

  private String closed(Turn turn, Scene scene) {
    Mood mood = turn.after();
    return new Disclosure(scene, session.past(), mood).ready().isEmpty()
        ? "What is left to tell needs more trust: it is " + mood.trust() + " of " + Mood.MOST + "."
        : "The question led to nothing that would be told now.";
  }

  private static String mood(Mood mood) {
    return "Trust is "
        + mood.trust()
        + ", irritation "
        + mood.irritation()
        + ", patience "
        + mood.patience()
        + " now.";
  }
}
