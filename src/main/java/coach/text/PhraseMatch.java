package coach.text;

import java.util.List;

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

  /** Returns the pattern as written: few ask, and it need not be read for the others. */
  public String pattern() {
    return patterns.get(number);
  }

  /** Returns where the matched words stand in the draft. */
  public Span span() {
    return new Span(sentence.words().get(first).start(), sentence.words().get(end - 1).end());
  }
}
