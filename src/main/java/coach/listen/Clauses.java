package coach.listen;

import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;

/**
 * What turns words round: a negation before them, or a "but".
 *
 * @param language knows the negations and contrasts
 * @param text what the sentences stand in
 */
record Clauses(Language language, String text) {

  /** A negation reaches so many words. */
  private static final int REACH = 3;

  /** Whether a negation before the words of a match, in their clause, turns them round. */
  boolean isNegated(PhraseMatch<?> match) {
    for (PhraseMatch<Topic> no : language.phrases(Topic.NEGATIONS).in(match.sentence())) {
      boolean near = no.end() <= match.first() && match.first() - no.end() < REACH;
      if (near && !isParted(match.sentence(), no.end() - 1, match.first())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of contrast stands before the match. */
  boolean isAfterContrast(PhraseMatch<?> match) {
    for (PhraseMatch<Topic> but : language.phrases(Topic.CONTRASTS).in(match.sentence())) {
      if (but.first() <= match.first()) {
        return true;
      }
    }
    return false;
  }

  private boolean isParted(Sentence sentence, int from, int to) {
    Word first = sentence.words().get(from);
    for (int i = first.end(); i < sentence.words().get(to).start(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == ':' || c == '(') {
        return true;
      }
    }
    return false;
  }
}
