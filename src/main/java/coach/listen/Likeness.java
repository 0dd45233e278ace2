package coach.listen;

import coach.phrasebook.Sayings;
import coach.text.Sentence;
import coach.text.Span;
import coach.text.Word;
import coach.text.WordCounts;
import coach.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whose sayings some words are like.
 *
 * <p>A complement naive Bayes classifier (Rennie, Shih, Teevan and Karger, "Tackling the Poor
 * Assumptions of Naive Bayes Text Classifiers", 2003): a wording speaks for a card as far as it is
 * rare in the sayings of all others.
 *
 * <p>Immutable.
 */
final class Likeness {

  /** Added to every count, so that what was heard once does not decide (Laplace). */
  private static final double UNHEARD = 1;

  /** So many nats a wording must speak for a card to be named among the words that decided. */
  private static final double TELLING = 0.7;

  private final Map<String, WordCounts> cards = new LinkedHashMap<>();
  private final WordCounts ordinary;
  private final double size;
  private final double worth;

  /**
   * Counts on these sayings.
   *
   * @param names the cards that words may be like; nothing is like one without sayings
   * @param ordinary the card of what is said by those whom none of them describes
   * @param worth how many points a nat is worth. Words that stand together say much the same, so
   *     that the more of them are looked at, the less each is worth
   */
  Likeness(Sayings sayings, Collection<String> names, String ordinary, double worth) {
    this.worth = worth;
    this.ordinary = sayings.of(ordinary);
    double all = this.ordinary.total() + UNHEARD * this.ordinary.size();
    for (String name : names) {
      WordCounts counts = sayings.of(name);
      all += counts.total() + UNHEARD * counts.size();
      if (counts.size() > 0) {
        cards.put(name, counts);
      }
    }
    size = all;
  }

  /**
   * Returns, for each sentence, how many points its words are worth to each card; below 0 where
   * they rather sound ordinary. What is said twice counts once; a card without sayings is left out.
   */
  List<Map<String, Double>> of(List<Sentence> sentences) {
    List<Map<String, Double>> points = new ArrayList<>();
    sentences.forEach(sentence -> points.add(new HashMap<>()));
    Set<Integer> known = new HashSet<>();
    int place = 0;
    for (Wording wording : wordings(sentences)) {
      while (sentences.get(place).span().end() < wording.span().end()) {
        place++;
      }
      int heard = heard(wording);
      if (heard > 0 && known.add(wording.key())) {
        for (Map.Entry<String, WordCounts> card : cards.entrySet()) {
          double more = worth * nats(wording, card.getValue(), heard);
          points.get(place).merge(card.getKey(), more, Double::sum);
        }
      }
    }
    return points;
  }

  /** Returns the words that speak most for a card, sentence by sentence in their order. */
  List<Span> telling(List<Sentence> sentences, String card) {
    List<Span> telling = new ArrayList<>();
    WordCounts counts = cards.getOrDefault(card, WordCounts.NONE);
    for (Sentence sentence : sentences) {
      for (Wording wording : Wording.in(sentence.words())) {
        int heard = heard(wording);
        if (heard > 0 && nats(wording, counts, heard) >= TELLING) {
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

  private int heard(Wording wording) {
    int heard = ordinary.of(wording.key());
    for (WordCounts card : cards.values()) {
      heard += card.of(wording.key());
    }
    return heard;
  }

  /** Returns the logarithm of how much likelier a wording makes a card than what is ordinary. */
  private double nats(Wording wording, WordCounts card, int heard) {
    return rarity(wording, ordinary, heard) - rarity(wording, card, heard);
  }

  /** Returns the logarithm of how often a wording is heard from all but those of some sayings. */
  private double rarity(Wording wording, WordCounts but, int heard) {
    return Math.log((heard - but.of(wording.key()) + UNHEARD) / (size - but.total()));
  }
}
