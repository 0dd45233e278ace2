package coach.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A place where a pattern matched.
 *
 * @param key what the pattern is known by
 * @param patterns those that stand with it, as written
 * @param number its index among them
 * @param sentence the sentence it stands in
 * @param first index of the first token matched in the sentence
 * @param end index of the first token after the match
 */
public record PhraseMatch<K>(
    K key, List<String> patterns, int number, Sentence sentence, int first, int end) {

  /** Returns those of some matches that stand in a sentence. */
  public static <K> List<PhraseMatch<K>> in(Sentence sentence, List<PhraseMatch<K>> matches) {
    List<PhraseMatch<K>> inside = new ArrayList<>(0);
    for (PhraseMatch<K> match : matches) {
      if (match.sentence() == sentence) {
        inside.add(match);
      }
    }
    return inside;
  }

  /** Returns those of some matches that touch none to be spared. */
  public static <K> List<PhraseMatch<K>> outside(
      List<PhraseMatch<K>> spared, List<PhraseMatch<K>> matches) {
    if (spared.isEmpty() || matches.isEmpty()) {
      return matches;
    }
    BitSet taken = new BitSet();
    spared.forEach(match -> match.take(taken));
    List<PhraseMatch<K>> kept = new ArrayList<>();
    for (PhraseMatch<K> match : matches) {
      if (!match.touches(taken)) {
        kept.add(match);
      }
    }
    return kept;
  }

  /** Returns those of some matches that touch none to be spared of the same key. */
  public static <K> List<PhraseMatch<K>> outsideOwn(
      List<PhraseMatch<K>> spared, List<PhraseMatch<K>> matches) {
    if (spared.isEmpty() || matches.isEmpty()) {
      return matches;
    }
    Map<K, BitSet> taken = new HashMap<>();
    for (PhraseMatch<K> match : spared) {
      match.take(taken.computeIfAbsent(match.key(), key -> new BitSet()));
    }
    List<PhraseMatch<K>> kept = new ArrayList<>();
    for (PhraseMatch<K> match : matches) {
      BitSet own = taken.get(match.key());
      if (own == null || !match.touches(own)) {
        kept.add(match);
      }
    }
    return kept;
  }

  private void take(BitSet letters) {
    letters.set(span().start(), span().end());
  }

  private boolean touches(BitSet letters) {
    int next = letters.nextSetBit(span().start());
    return next >= 0 && next < span().end();
  }

  /** Returns the pattern as written: few ask, and it need not be read for the others. */
  public String pattern() {
    return patterns.get(number);
  }

  /** Returns where the matched words stand in the draft. */
  public Span span() {
    return new Span(sentence.words().get(first).start(), sentence.words().get(end - 1).end());
  }
}
