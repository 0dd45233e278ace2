package coach.cli;

import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language that words seem to be written in.
 *
 * @param code such as {@code et}
 * @param known how many of the words are common ones of it
 */
record SpokenLanguage(String code, int known) {

  /** Fewer common words than this may be chance. */
  private static final int LEAST = 3;

  /** Returns the language of a phrasebook with the most common words; empty where none has many. */
  static Optional<SpokenLanguage> of(List<Sentence> sentences) {
    SpokenLanguage best = new SpokenLanguage("", LEAST - 1);
    for (String code : Phrasebooks.languages()) {
      Set<String> common = Phrasebooks.builtIn(code).language().words(Topic.FUNCTION_WORDS);
      int known = count(common, sentences);
      best = known > best.known() ? new SpokenLanguage(code, known) : best;
    }
    return best.code().isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Returns how many of the words are among some. */
  static int count(Set<String> common, List<Sentence> sentences) {
    int count = 0;
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        count += common.contains(word.text()) ? 1 : 0;
      }
    }
    return count;
  }

  /** Returns such as {@code Estonian (et)}. */
  String name() {
    return name(code);
  }

  /** Returns the name of a language, such as {@code Estonian (et)}. */
  static String name(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")";
  }
}
