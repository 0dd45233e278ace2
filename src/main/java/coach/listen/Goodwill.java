package coach.listen;

import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Sentence;
import coach.text.Span;
import coach.text.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much a message sounds like that of somebody who wants something done, or is glad of it.
 *
 * <p>Words that point to an objection are common in ordinary business; what tells them apart is the
 * company that they keep.
 *
 * @param marks where it sounds so
 */
record Goodwill(List<PhraseMatch<Topic>> marks) {

  /** More marks say no more. */
  private static final int MOST = 8;

  static Goodwill in(List<Sentence> sentences, Language language) {
    return new Goodwill(language.phrases(Topic.GOODWILL).in(sentences));
  }

  /**
   * Returns how many points the marks weigh against what these cues say. A mark in the words of a
   * cue belongs to it; and what follows a "but" is meant, however kind the words before it.
   */
  int against(List<PhraseMatch<Cue>> cues, Clauses clauses) {
    for (PhraseMatch<Cue> cue : cues) {
      if (cue.key().role() == Cue.Role.STRONG && clauses.isAfterContrast(cue)) {
        return 0;
      }
    }
    Set<String> apart = new HashSet<>();
    for (PhraseMatch<Topic> mark : marks) {
      if (!isWithin(cues, mark.span())) {
        apart.add(mark.pattern());
      }
    }
    return Math.min(MOST, apart.size());
  }

  private static boolean isWithin(List<PhraseMatch<Cue>> cues, Span mark) {
    for (PhraseMatch<Cue> cue : cues) {
      if (cue.span().start() <= mark.start() && mark.end() <= cue.span().end()) {
        return true;
      }
    }
    return false;
  }
}
