package coach.practice;

import coach.phrasebook.Ending;
import coach.phrasebook.SceneCard.Fact;

/**
 * How well a talk stands; for comparing talks in one scene.
 *
 * <p>The weights are chosen by playing every scene in the ways of StrategiesTest: with these,
 * saying back and asking stands before asking, asking openly before asking closed questions, that
 * before pitching, and pitching before rudeness, with every client.
 */
final class Standing {

  private static final int FACTS = 35;
  private static final int CLARITY = 5;
  private static final int TRUST = 20;
  private static final int CALM = 10;
  private static final int AGREED = 30;
  private static final int STAYED = 7;

  private Standing() {}

  /**
   * Returns a figure from 0 to 100: what was found out (deeper facts count more), trust, calm,
   * clarity, and an agreement at the end. A walk-out leaves half of what was found out, and a point
   * for every two turns that the client stayed, up to seven.
   */
  static int of(Session session) {
    int known = 0;
    int all = 0;
    for (Fact fact : session.scene().card().facts()) {
      int weight = fact.layer() + 1;
      all += weight;
      known += session.past().told().contains(fact.id()) ? weight : 0;
    }
    int facts = FACTS * known / Math.max(1, all);
    if (session.ending().filter(Ending.WALK_OUT::equals).isPresent()) {
      return facts / 2 + Math.min(STAYED, session.past().turns().size() / 2);
    }
    Mood mood = session.mood();
    int feeling =
        CLARITY * mood.clarity() / Mood.MOST
            + TRUST * mood.trust() / Mood.MOST
            + CALM * (Mood.MOST - mood.irritation()) / Mood.MOST;
    boolean agreed = session.ending().filter(Ending::isGood).isPresent();
    return facts + feeling + (agreed ? AGREED : 0);
  }
}
