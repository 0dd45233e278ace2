package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.text.Sentence;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;

/** What a client's sentences are about, without what only frames it: names, titles, openers. */
final class Matter {

  private final PointKinds kinds;
  private final Cues clauses;
  private final Introduction introduction;
  private final Vocative vocative;

  Matter(FamilyBook book, PointKinds kinds, Asking asking, PersonShift shift) {
    this.kinds = kinds;
    clauses = new Cues(book.card(Family.POINTS), List.of("Makes a clause"), book.lists());
    introduction = new Introduction(book, shift);
    vocative = new Vocative(book, asking, shift);
  }

  /** Returns the sentences that tell or ask something, in their order. */
  List<Passage> of(ClientWords client) {
    List<Passage> matter = new ArrayList<>();
    for (Sentence sentence : withoutNames(client.sentences(), client.text())) {
      Passage told = introduction.without(Passage.of(client.text(), sentence));
      if (told != null) {
        matter.add(vocative.without(withoutOpener(told)));
      }
    }
    return matter;
  }

  /** Leaves out words that only announce what follows a colon: {@code Just a heads-up: …}. */
  private Passage withoutOpener(Passage sentence) {
    int colon = ClauseSplitter.colon(sentence);
    boolean opener =
        colon < sentence.words().size()
            && PointKinds.isSmall(kinds.of(sentence.part(0, colon).sentence()));
    return opener ? sentence.part(colon, sentence.words().size()) : sentence;
  }

  /** Leaves out a first sentence that only names somebody, and a last one that signs. */
  private List<Sentence> withoutNames(List<Sentence> sentences, String text) {
    int last = sentences.size() - 1;
    boolean title =
        last > 0
            && isNaming(sentences.get(0))
            && isTelling(sentences.get(1))
            && !isPoint(sentences, 0);
    boolean signed = last > 0 && signs(sentences.get(last), text) && !isPoint(sentences, last);
    return sentences.subList(title ? 1 : 0, signed ? last : last + 1);
  }

  private boolean isPoint(List<Sentence> sentences, int at) {
    return !kinds.of(sentences.get(at)).isEmpty();
  }

  /** Whether it is a name of two words or more, a comma, and who that is: all in capitals. */
  private boolean signs(Sentence sentence, String text) {
    Passage passage = Passage.of(text, sentence);
    int comma = 1;
    while (comma < passage.words().size() && passage.before(comma).indexOf(',') < 0) {
      comma++;
    }
    return comma > 1
        && comma < passage.words().size()
        && isNaming(sentence)
        && sentence.words().stream().allMatch(Word::capital);
  }

  private boolean isNaming(Sentence sentence) {
    return !isTelling(sentence) && sentence.words().stream().skip(1).anyMatch(Word::capital);
  }

  private boolean isTelling(Sentence sentence) {
    return !clauses.in(sentence).isEmpty();
  }
}
