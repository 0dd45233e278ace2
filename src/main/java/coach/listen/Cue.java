package coach.listen;

import coach.text.PhraseMatch;
import java.util.List;

/**
 * Which list of which card a pattern stands in.
 *
 * @param id the card's name
 * @param role what the list is for
 */
record Cue(String id, Role role) {

  /** What a match means, and how many points it is worth; in the order of the card's lists. */
  enum Role {
    STRONG(2),
    WEAK(1),
    LEAVE_ALONE(0),
    UNLESS(0),
    SURE(3);

    private final int points;

    Role(int points) {
      this.points = points;
    }

    int points() {
      return points;
    }
  }

  static int points(PhraseMatch<Cue> match) {
    return match.key().role().points;
  }

  /** Returns what all of them together are worth. */
  static int points(List<PhraseMatch<Cue>> matches) {
    int points = 0;
    for (PhraseMatch<Cue> match : matches) {
      points += points(match);
    }
    return points;
  }

  /** Written out, since what a record has by itself is linked at run time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Cue cue && role == cue.role && id.equals(cue.id);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + role.ordinal();
  }
}
