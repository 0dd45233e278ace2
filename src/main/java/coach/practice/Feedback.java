package coach.practice;

import coach.phrasebook.Effect;
import coach.phrasebook.PracticeCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the coach says about a move, in the words of the card.
 *
 * @param practice what it says of each, and what each does to a client
 */
record Feedback(PracticeCard practice) {

  /** Returns a remark with his words in it; empty where the card has none that fits. */
  Optional<Remarks.Note> on(Move move) {
    return on(move, Map.of());
  }

  /** Returns a remark with his words in it, and with what he named in the turn. */
  Optional<Remarks.Note> on(Move move, Map<String, String> named) {
    Map<String, String> values = new LinkedHashMap<>(named);
    values.put(QuotedWords.QUOTE, move.words());
    values.put("count", move.count() == 0 ? "" : String.valueOf(move.count()));
    return practice.feedback().getOrDefault(move.id(), List.of()).stream()
        .flatMap(text -> QuotedWords.fill(text, values).stream())
        .findFirst()
        .map(text -> new Remarks.Note(move.id(), text));
  }

  /** Whether a move does the talk some good. */
  boolean isGood(Move move) {
    Effect effect = practice.effect(move.id());
    return effect.trust() > 0 || effect.irritation() < 0 || effect.clarity() > 0;
  }

  /** Whether a move does harm, or shows a lack of some skill. */
  boolean isBad(Move move) {
    boolean lacking = false;
    for (Skill skill : Skill.values()) {
      lacking |= practice.bad(skill.id()).contains(move.id());
    }
    return lacking || practice.effect(move.id()).worth() < 0;
  }
}
