package coach.check;

import coach.listen.Likeness;
import coach.phrasebook.ListenBook;
import coach.phrasebook.Sayings;
import coach.text.Leanings;
import coach.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hears in a draft what sounds like a fault in words that no pattern foresaw.
 *
 * <p>Immutable.
 */
final class Undertones {

  /**
   * So many nats and a sentence is worth a second look. Measured on 660 drafts: of those that pass
   * this mark where no pattern found anything, half are faults.
   */
  private static final double ENOUGH = 26;

  private final List<String> cards;
  private final Likeness likeness;

  /** Makes a listener for what the rules of a book hint at; reads nothing where none does. */
  Undertones(ListenBook book) {
    List<String> needed = book.phrasebook().undertones();
    Leanings leanings = (needed.isEmpty() ? Sayings.NONE : book.sayings()).undertones(needed);
    cards = leanings.cards();
    likeness = new Likeness(leanings, 1);
  }

  /**
   * Returns the sentences that sound like the sayings of a card, by its name: of several the one
   * that does most. A sentence sounds like one card at most.
   */
  Map<String, Sentence> in(List<Sentence> sentences) {
    Map<String, Sentence> heard = new HashMap<>();
    double[] most = new double[cards.size()];
    for (Sentence sentence : cards.isEmpty() ? List.<Sentence>of() : sentences) {
      double[] nats = likeness.of(List.of(sentence)).get(0);
      int clearest = clearest(nats);
      if (nats[clearest] >= Math.max(ENOUGH, most[clearest])) {
        most[clearest] = nats[clearest];
        heard.put(cards.get(clearest), sentence);
      }
    }
    return heard;
  }

  private static int clearest(double[] nats) {
    int clearest = 0;
    for (int i = 1; i < nats.length; i++) {
      clearest = nats[i] > nats[clearest] ? i : clearest;
    }
    return clearest;
  }
}
