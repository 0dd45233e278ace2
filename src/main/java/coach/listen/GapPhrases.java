package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import coach.text.Sentence;
import coach.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the words of a sentence tell a gap, tell it vaguely, or touch it.
 *
 * <p>Immutable.
 */
final class GapPhrases {

  private final Phrases<String> known;
  private final Phrases<String> vague;
  private final Phrases<String> touched;
  private final Phrases<String> alone;

  GapPhrases(FamilyBook book) {
    known = phrases("Known", book);
    vague = phrases("Vague", book);
    touched = phrases("Touched", book);
    alone = phrases("Leave alone", book);
  }

  private static Phrases<String> phrases(String heading, FamilyBook book) {
    Phrases.Builder<String> builder = new Phrases.Builder<>(book.lists());
    for (FamilyCard card : book.cards(Family.QUESTION).values()) {
      builder.add(card.id(), card.bullets(heading));
    }
    return builder.build();
  }

  List<PhraseMatch<String>> vague(Sentence sentence) {
    return PhraseMatch.outsideOwn(alone.in(sentence), vague.in(sentence));
  }

  List<PhraseMatch<String>> plain(Sentence sentence) {
    List<PhraseMatch<String>> spared = alone.in(sentence);
    return outside(
        PhraseMatch.outsideOwn(spared, vague.in(sentence)),
        PhraseMatch.outsideOwn(spared, known.in(sentence)));
  }

  List<PhraseMatch<String>> touched(Sentence sentence) {
    return outside(vague(sentence), touched.in(sentence));
  }

  /** Returns the matches that are no part of a vague phrase: in "something nice", nothing is. */
  private static List<PhraseMatch<String>> outside(
      List<PhraseMatch<String>> vague, List<PhraseMatch<String>> matches) {
    List<PhraseMatch<String>> kept = new ArrayList<>();
    for (PhraseMatch<String> match : matches) {
      boolean hidden = false;
      for (PhraseMatch<String> other : vague) {
        hidden |= other.key().equals(match.key()) && covers(other.span(), match.span());
      }
      if (!hidden) {
        kept.add(match);
      }
    }
    return kept;
  }

  private static boolean covers(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }
}
