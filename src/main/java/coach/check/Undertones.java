package coach.check;

import coach.phrasebook.FamilyBook;
import coach.phrasebook.Sayings;
import coach.text.Leanings;
import coach.text.Likeness;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Hears in a draft what sounds like a fault in words that no pattern foresaw. */
final class Undertones {

  private final List<String> cards;
  private final Likeness likeness;

  /** Makes a listener for what the rules of a book hint at; reads nothing where none does. */
  Undertones(FamilyBook book) {
    List<String> needed = book.phrasebook().undertones();
    Leanings leanings = (needed.isEmpty() ? Sayings.NONE : book.sayings()).undertones(needed);
    cards = leanings.cards();
    likeness = new Likeness(leanings, 1);
  }

  /** Returns what each of some sentences sounds like. */
  Tones in(List<Sentence> sentences) {
    List<double[]> nats = new ArrayList<>();
    for (Sentence sentence : cards.isEmpty() ? List.<Sentence>of() : sentences) {
      nats.add(likeness.of(List.of(sentence)).get(0));
    }
    return new Tones(cards, sentences, nats);
  }
}
