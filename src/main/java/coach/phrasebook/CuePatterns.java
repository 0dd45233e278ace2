package coach.phrasebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What, in a client's words, points to something; every list holds patterns.
 *
 * @param strong each is enough by itself in a short message
 * @param weak they support a strong one; three of them near each other are enough
 * @param leaveAlone words that look like a cue and are none
 * @param unless what takes the meaning out of every cue in its sentence
 * @param sure each says more than a strong one: hardly anybody else speaks so
 */
public record CuePatterns(
    List<String> strong,
    List<String> weak,
    List<String> leaveAlone,
    List<String> unless,
    List<String> sure) {

  /**
   * Returns what each of some cards is recognised by, in lists that may be added to.
   *
   * @param family a family with cues, of which they are
   */
  public static Map<String, List<CuePatterns>> of(Family family, Map<String, FamilyCard> cards) {
    Map<String, List<CuePatterns>> cues = new LinkedHashMap<>();
    CardShape.Cues headings = family.shape().cues().orElseThrow();
    for (FamilyCard card : cards.values()) {
      CuePatterns own =
          new CuePatterns(
              card.bullets(headings.strong()),
              card.bullets(headings.weak()),
              card.bullets(headings.leaveAlone()),
              card.bullets(headings.unless()),
              card.bullets(headings.sure()));
      cues.put(card.id(), new ArrayList<>(List.of(own)));
    }
    return cues;
  }

  /**
   * Returns what a rule of the checker looks for, as cues. What excuses a claim, such as a figure
   * beside it, does not make it another act.
   */
  public static CuePatterns of(RuleCard rule) {
    return new CuePatterns(
        rule.patterns(Heading.LOOK_FOR),
        List.of(),
        rule.patterns(Heading.LEAVE_ALONE),
        List.of(),
        List.of());
  }

  /** Returns the lists in the order of the record. */
  public List<List<String>> lists() {
    return List.of(strong, weak, leaveAlone, unless, sure);
  }
}
