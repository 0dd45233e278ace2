package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.text.PhraseMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cuts a sentence too long for one breath where a clause begins that can stand by itself. */
final class Breaths {

  /** A sentence of so many words is said back whole. */
  private static final int WHOLE = 14;

  private static final int SHORTEST = 3;

  private final Cues begins;
  private final Cues goesOn;
  private final Cues alone;

  Breaths(ListenBook book) {
    begins = new Cues(book.card(Family.POINTS), List.of("Begins a clause"), book.lists());
    goesOn = new Cues(book.card(Family.POINTS), List.of("Goes on"), book.lists());
    alone = new Cues(book.card(Family.POINTS), List.of("Stands alone"), book.lists());
  }

  List<Stretch> of(Stretch sentence) {
    List<Stretch> found = new ArrayList<>();
    int from = 0;
    for (PhraseMatch<String> match : alone.in(sentence.sentence())) {
      if (match.first() > from && !isBound(match.first(), sentence)) {
        found.addAll(cut(sentence.part(from, match.first())));
        from = match.first();
      }
    }
    found.addAll(cut(sentence.part(from, sentence.words().size())));
    return found;
  }

  private List<Stretch> cut(Stretch sentence) {
    int size = sentence.words().size();
    if (sentence.count() <= WHOLE) {
      return List.of(sentence);
    }
    TreeSet<Integer> cuts = new TreeSet<>();
    for (PhraseMatch<String> match : begins.in(sentence.sentence())) {
      boolean bothLong = match.first() >= SHORTEST && size - match.first() >= SHORTEST;
      if (bothLong && !isBound(match.first(), sentence)) {
        cuts.add(match.first());
      }
    }
    afterStrongMarks(sentence, cuts);
    return pieces(sentence, cuts);
  }

  /** Whether a word belongs to the one before it: {@code until then}. */
  private boolean isBound(int word, Stretch sentence) {
    for (PhraseMatch<String> match : goesOn.in(sentence.sentence())) {
      if (match.first() < word && word < match.end()) {
        return true;
      }
    }
    return false;
  }

  private static void afterStrongMarks(Stretch sentence, TreeSet<Integer> cuts) {
    for (int i = SHORTEST; i < sentence.words().size() - SHORTEST + 1; i++) {
      int before = sentence.words().get(i - 1).end();
      String between = sentence.text().substring(before, sentence.words().get(i).start());
      if (between.indexOf(';') >= 0
          || between.contains(" \u2013 ")
          || between.contains(" - ")
          || between.indexOf('\u2014') >= 0) {
        cuts.add(i);
      }
    }
  }

  /** Cuts only where the piece before would grow beyond what is said in a breath. */
  private static List<Stretch> pieces(Stretch sentence, TreeSet<Integer> cuts) {
    List<Stretch> pieces = new ArrayList<>();
    int size = sentence.words().size();
    int from = 0;
    Integer pending = null;
    cuts.add(size);
    for (int cut : cuts) {
      if (pending != null && sentence.part(from, cut).count() > WHOLE) {
        pieces.add(sentence.part(from, pending));
        from = pending;
      }
      pending = cut;
    }
    pieces.add(sentence.part(from, size));
    return pieces;
  }
}
