package coach.text;

/**
 * A place where a pattern matched.
 *
 * @param key what the pattern is known by
 * @param pattern the pattern as written
 * @param sentence the sentence it stands in
 * @param first index of the first token matched in the sentence
 * @param end index of the first token after the match
 */
public record PhraseMatch<K>(K key, String pattern, Sentence sentence, int first, int end) {

  /** Returns where the matched words stand in the draft. */
  public Span span() {
    return new Span(sentence.words().get(first).start(), sentence.words().get(end - 1).end());
  }
}
