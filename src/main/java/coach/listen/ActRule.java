package coach.listen;

import coach.phrasebook.FamilyCard;
import coach.phrasebook.SentenceFact;
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
    List<SentenceFact> shownBy,
    List<SentenceFact> hintedBy,
    List<SentenceFact> weakenedBy,
    List<SentenceFact> needs,
    List<SentenceFact> forbids,
    List<String> silences) {

  static ActRule of(FamilyCard card) {
    return new ActRule(
        card.id(),
        card.number("weight"),
        SentenceFact.of(card.values("shown-by")),
        SentenceFact.of(card.values("hinted-by")),
        SentenceFact.of(card.values("weakened-by")),
        SentenceFact.of(card.values("needs")),
        SentenceFact.of(card.values("forbids")),
        card.values("silences"));
  }

  /** Whether a sentence of these facts can be this act. */
  boolean allows(Set<SentenceFact> facts) {
    boolean allowed = facts.containsAll(needs);
    for (SentenceFact fact : forbids) {
      allowed &= !facts.contains(fact);
    }
    return allowed;
  }

  /** Returns how much the facts speak for the act, as points of cues. */
  int points(Set<SentenceFact> facts) {
    int strong = count(shownBy, facts) - count(weakenedBy, facts);
    return strong * Cue.Role.STRONG.points() + count(hintedBy, facts) * Cue.Role.WEAK.points();
  }

  private static int count(List<SentenceFact> asked, Set<SentenceFact> facts) {
    int count = 0;
    for (SentenceFact fact : asked) {
      count += facts.contains(fact) ? 1 : 0;
    }
    return count;
  }
}
