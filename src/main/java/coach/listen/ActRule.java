package coach.listen;

import coach.phrasebook.Fact;
import coach.phrasebook.ListenCard;
import java.util.List;
import java.util.Set;

/**
 * What a card asks of a sentence before it is an act.
 *
 * @param id the act
 * @param weight the heavier of two acts is the main one
 * @param shownBy facts that show it as a strong cue does
 * @param hintedBy facts that support it as a weak cue does
 * @param weakenedBy facts that take away what a strong cue gives
 * @param needs facts without which it is not this act
 * @param forbids facts with which it is not this act
 * @param silences acts that a sentence of this act is not
 */
record ActRule(
    String id,
    int weight,
    List<Fact> shownBy,
    List<Fact> hintedBy,
    List<Fact> weakenedBy,
    List<Fact> needs,
    List<Fact> forbids,
    List<String> silences) {

  static ActRule of(ListenCard card) {
    return new ActRule(
        card.id(),
        card.number("weight"),
        Fact.of(card.values("shown-by")),
        Fact.of(card.values("hinted-by")),
        Fact.of(card.values("weakened-by")),
        Fact.of(card.values("needs")),
        Fact.of(card.values("forbids")),
        card.values("silences"));
  }

  /** Whether a sentence of these facts can be this act. */
  boolean allows(Set<Fact> facts) {
    boolean allowed = facts.containsAll(needs);
    for (Fact fact : forbids) {
      allowed &= !facts.contains(fact);
    }
    return allowed;
  }

  /** Returns how much the facts speak for the act, as points of cues. */
  int points(Set<Fact> facts) {
    int strong = count(shownBy, facts) - count(weakenedBy, facts);
    return strong * Cue.Role.STRONG.points() + count(hintedBy, facts) * Cue.Role.WEAK.points();
  }

  private static int count(List<Fact> asked, Set<Fact> facts) {
    int count = 0;
    for (Fact fact : asked) {
      count += facts.contains(fact) ? 1 : 0;
    }
    return count;
  }
}
