package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whose sayings some words are like.
 *
 * <p>Immutable.
 */
public final class Likeness {

  /** So many nats a wording must speak for a card to be named among the words that decided. */
  private static final double TELLING = 2;

  private final Leanings leanings;
  private final double worth;

  /**
   * Makes a listener.
   *
   * @param worth how many points a nat is worth. Words that stand together say much the same, so
   *     that the more of them are looked at, the less each is worth
   */
  public Likeness(Leanings leanings, double worth) {
    this.leanings = leanings;
    this.worth = worth;
  }

  /**
   * Returns, for each sentence, how many points its words are worth to each card, in the order of
   * the cards; below 0 where they rather sound ordinary. What is said twice counts once.
   */
  public List<double[]> of(List<Sentence> sentences) {
    List<double[]> points = new ArrayList<>();
    sentences.forEach(sentence -> points.add(new double[leanings.cards().size()]));
    List<Wording> wordings = wordings(sentences);
    IntSet known = new IntSet(wordings.size());
    int place = 0;
    for (Wording wording : wordings) {
      while (sentences.get(place).span().end() < wording.end()) {
        place++;
      }
      if (known.add(wording.key())) {
        leanings.add(wording.key(), points.get(place));
      }
    }
    for (double[] some : points) {
      for (int i = 0; i < some.length; i++) {
        some[i] *= worth;
      }
    }
    return points;
  }

  /** Returns the words that speak most for a card, sentence by sentence in their order. */
  public List<Span> telling(List<Sentence> sentences, String card) {
    int place = leanings.cards().indexOf(card);
    List<Span> telling = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Wording wording : Wording.in(sentence.words())) {
        double[] nats = new double[leanings.cards().size()];
        if (leanings.add(wording.key(), nats) && nats[place] >= TELLING) {
          telling.add(wording.span());
        }
      }
    }
    return telling;
  }

  private static List<Wording> wordings(List<Sentence> sentences) {
    List<Word> words = new ArrayList<>();
    sentences.forEach(sentence -> words.addAll(sentence.words()));
    return Wording.in(words);
  }
}
