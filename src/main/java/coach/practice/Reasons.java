package coach.practice;

import coach.phrasebook.CoachLine;
import coach.phrasebook.SceneCard.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      add(CoachLine.WHY_SHUT, Map.of("move", shut.get().id()), reasons);
    } else if (told.isPresent()) {
      add(CoachLine.WHY_TOLD, Map.of("fact", told.get().brief()), reasons);
    } else if (turn.has(Circumstances.OPEN) || turn.has(Circumstances.CLARIFY)) {
      boolean none = new Disclosure(scene, session.past(), turn.after()).ready().isEmpty();
      add(none ? CoachLine.WHY_NO_TRUST : CoachLine.WHY_NOTHING, mood(turn.after()), reasons);
    } else {
      add(CoachLine.WHY_NOT_ASKED, Map.of(), reasons);
    }
    add(CoachLine.WHY_MOOD, mood(turn.after()), reasons);
    return reasons;
  }

  private void add(CoachLine line, Map<String, String> values, List<String> reasons) {
    for (String text : session.scene().practice().lines(line)) {
      QuotedWords.fillWhole(text, values).ifPresent(reasons::add);
    }
  }

  private static Map<String, String> mood(Mood mood) {
    return Map.of(
        "trust", String.valueOf(mood.trust()),
        "irritation", String.valueOf(mood.irritation()),
        "patience", String.valueOf(mood.patience()));
  }
}
