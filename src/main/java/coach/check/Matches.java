package coach.check;

import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The matches of all rules' patterns in some sentences, found in one pass. */
final class Matches {

  private final Map<PhraseKey, List<PhraseMatch<PhraseKey>>> byKey = new HashMap<>();

  Matches(Phrases<PhraseKey> phrases, List<Sentence> sentences) {
    for (PhraseMatch<PhraseKey> match : phrases.in(sentences)) {
      byKey.computeIfAbsent(match.key(), k -> new ArrayList<>()).add(match);
    }
  }

  /** Returns the matches under one heading of a rule, in the order of the text. */
  List<PhraseMatch<PhraseKey>> of(PhraseKey key) {
    return byKey.getOrDefault(key, List.of());
  }
}
