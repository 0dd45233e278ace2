package coach.listen;

import coach.phrasebook.FamilyCard;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.List;
import java.util.Map;

/** The patterns of a card, each known by its heading. */
final class Cues {

  private final Phrases<String> phrases;

  Cues(FamilyCard card, List<String> headings, Map<String, List<String>> lists) {
    Phrases.Builder<String> builder = new Phrases.Builder<>(lists);
    headings.forEach(heading -> builder.add(heading, card.bullets(heading)));
    phrases = builder.build();
  }

  List<PhraseMatch<String>> in(Sentence sentence) {
    return phrases.in(sentence);
  }

  /** Returns the longest match that starts at the first word; null where there is none. */
  PhraseMatch<String> atStart(Passage passage) {
    PhraseMatch<String> longest = null;
    for (PhraseMatch<String> match : phrases.in(passage.sentence())) {
      if (match.first() == 0 && (longest == null || match.end() > longest.end())) {
        longest = match;
      }
    }
    return longest;
  }
}
