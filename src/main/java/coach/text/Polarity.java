package coach.text;

/**
 * What turns words round: a negation before them, or a "but".
 *
 * @param language knows the negations and contrasts
 * @param text what the sentences stand in
 */
public record Polarity(Language language, String text) {

  /** A negation reaches so many words. */
  private static final int REACH = 3;

  /** What parts a clause from another. */
  private static final String MARKS = ",;:(";

  /** Whether a negation before the words of a match, in their clause, turns them round. */
  public boolean isNegated(PhraseMatch<?> match) {
    for (PhraseMatch<Topic> no : language.phrases(Topic.NEGATIONS).in(match.sentence())) {
      boolean near = no.end() <= match.first() && match.first() - no.end() < REACH;
      if (near && !Gap.has(text, match.sentence().words(), no.end() - 1, match.first(), MARKS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of contrast stands before the match. */
  public boolean isAfterContrast(PhraseMatch<?> match) {
    for (PhraseMatch<Topic> but : language.phrases(Topic.CONTRASTS).in(match.sentence())) {
      if (but.first() <= match.first()) {
        return true;
      }
    }
    return false;
  }
}
