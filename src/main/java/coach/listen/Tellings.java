package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.text.Likeness;
import coach.text.Sentence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells by what others said which fact a sentence sounds like telling, if any.
 *
 * <p>Immutable.
 */
final class Tellings {

  /** The sayings of a gap are those of this and its name: people who have the fact and tell it. */
  private static final String TOLD = "told-";

  /** The card of what tells of no gap. */
  private static final String NOTHING = "told-nothing";

  /**
   * So far away from all facts a sentence is small talk. Nearer, it may hold the point: of thirty
   * messages read, {@code The lime blossom won by a mile} lay at -3 nats.
   */
  private static final double CHAT = -8;

  private final List<String> gaps;
  private final Likeness likeness;

  Tellings(FamilyBook book) {
    gaps = List.copyOf(book.cards(Family.QUESTION).keySet());
    List<String> told = gaps.stream().map(gap -> TOLD + gap).toList();
    likeness = new Likeness(book.sayings().leanings(told, NOTHING), 1);
  }

  /** Returns by how many nats a sentence sounds like telling each gap rather than nothing. */
  Map<String, Double> nats(Sentence sentence) {
    Map<String, Double> nats = new LinkedHashMap<>();
    double[] all = likeness.of(List.of(sentence)).get(0);
    for (int i = 0; i < all.length; i++) {
      nats.put(gaps.get(i), all[i]);
    }
    return nats;
  }

  /** Whether a sentence sounds rather like small talk than like telling any fact. */
  boolean isChat(Sentence sentence) {
    Map<String, Double> nats = nats(sentence);
    return !nats.isEmpty() && Collections.max(nats.values()) < CHAT;
  }
}
