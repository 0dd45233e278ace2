package coach.check;

import coach.phrasebook.ClientCard;
import coach.phrasebook.Phrasebook;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the kind of client from his words, where they are clear enough. */
final class ClientSigns {

  /** Different signs needed before anything is said: one may be chance. */
  private static final int NEEDED = 2;

  private final Phrases<String> signs;

  ClientSigns(Phrasebook book) {
    Phrases.Builder<String> builder = new Phrases.Builder<>(book.lists());
    for (ClientCard client : book.clients().values()) {
      builder.add(client.id(), client.signs());
    }
    signs = builder.build();
  }

  /** Returns the kind with most different signs; empty where there are few or two kinds are level. */
  Optional<String> in(List<Sentence> words) {
    Map<String, Set<String>> found = new HashMap<>();
    for (PhraseMatch<String> match : signs.in(words)) {
      found.computeIfAbsent(match.key(), k -> new HashSet<>()).add(match.pattern());
    }
    String best = null;
    int most = NEEDED - 1;
    boolean level = false;
    for (Map.Entry<String, Set<String>> kind : found.entrySet()) {
      int count = kind.getValue().size();
      level = count == most && best != null || count < most && level;
      if (count > most) {
        best = kind.getKey();
        most = count;
      }
    }
    return level ? Optional.empty() : Optional.ofNullable(best);
  }
}
