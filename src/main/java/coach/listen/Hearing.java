package coach.listen;

import coach.text.PhraseMatch;
import coach.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * What points to a card in some words, sentence by sentence.
 *
 * @param id the card's name
 * @param said the sentences in their order
 */
record Hearing(String id, List<Said> said) {

  /** A sentence without a cue that sounds alike for so many points is a sign too. */
  private static final double A_SIGN = 1;

  /** A sentence of so many words says hardly more than thanks. */
  private static final int FEW = 6;

  /**
   * A sentence.
   *
   * @param cues the card's cues in it that count
   * @param likeness points for how much it is like the sayings of the card
   */
  record Said(Sentence sentence, List<PhraseMatch<Cue>> cues, double likeness) {

    boolean isUnmistakable() {
      return cues.stream().anyMatch(cue -> cue.key().role() == Cue.Role.SURE);
    }

    /** A greeting or a word of thanks takes nothing away from what is said beside it. */
    double points() {
      boolean few = cues.isEmpty() && sentence.wordCount() <= FEW;
      return Cue.points(cues) + (few ? Math.max(0, likeness) : likeness);
    }
  }

  /** Returns what all of it is worth. */
  double points() {
    double points = 0;
    for (Said one : said) {
      points += one.points();
    }
    return points;
  }

  /** Returns what the likeness in it is worth. */
  double likeness() {
    double points = 0;
    for (Said one : said) {
      points += one.likeness();
    }
    return points;
  }

  /**
   * Whether a sign of it leaves no doubt, or a strong one does not stand alone: what the words
   * around a sign sound like is no other sign.
   */
  boolean isSure() {
    int signs = 0;
    int best = 0;
    for (Said one : said) {
      for (PhraseMatch<Cue> cue : one.cues()) {
        signs++;
        best = Math.max(best, Cue.points(cue));
      }
      signs += one.cues().isEmpty() && one.likeness() >= A_SIGN ? 1 : 0;
    }
    return best >= Cue.Role.SURE.points()
        || best >= Cue.Role.STRONG.points() && signs > 1
        || signs > 2;
  }

  /** Whether a sign of it would be enough by itself. */
  boolean isSigned() {
    return cues().stream().anyMatch(cue -> Cue.points(cue) >= Cue.Role.STRONG.points());
  }

  /** Returns the neighbours, so many at most, that are worth most together. */
  Hearing loudest(int most) {
    Hearing loudest = new Hearing(id, said.subList(0, Math.min(most, said.size())));
    for (int from = 1; from + most <= said.size(); from++) {
      Hearing part = new Hearing(id, said.subList(from, from + most));
      loudest = part.points() > loudest.points() ? part : loudest;
    }
    return loudest;
  }

  /** Returns the sentences with a sign that leaves no doubt, whatever else is said around them. */
  Hearing unmistakable() {
    return new Hearing(id, said.stream().filter(Said::isUnmistakable).toList());
  }

  boolean isUnmistakable() {
    return said.stream().anyMatch(Said::isUnmistakable);
  }

  List<PhraseMatch<Cue>> cues() {
    List<PhraseMatch<Cue>> cues = new ArrayList<>();
    said.forEach(one -> cues.addAll(one.cues()));
    return cues;
  }

  List<Sentence> sentences() {
    return said.stream().map(Said::sentence).toList();
  }
}
