package coach.cli;

import coach.listen.ClientWords;
import coach.text.Language;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether words are in the language that they are read in. */
final class Intelligible {

  /** Fewer words than this say nothing about the language they are in. */
  private static final int TELLING = 8;

  /** Of so many words one at least is common, in the language that they are written in. */
  private static final int SHARE = 5;

  /** Of so many words hardly one is common in a language that shares a few short words. */
  private static final int HARDLY = 10;

  /** What fewer words than this hardly hold may be chance. */
  private static final int MANY = 25;

  private Intelligible() {}

  /** Returns why they cannot be understood; empty where nothing speaks against it. */
  static Optional<CommandFailure> fault(ClientWords words, Language language) {
    if (words.count() == 0) {
      return Optional.of(new CommandFailure("There are no words of the client in it."));
    }
    if (isIn(language, words.sentences())) {
      return Optional.empty();
    }
    Optional<SpokenLanguage> other = SpokenLanguage.of(words.sentences());
    String seems = other.map(spoken -> "It seems to be " + spoken.name() + ". ").orElse("");
    return Optional.of(
        new CommandFailure(
            "This is not in the language of the phrasebook (" + language.code() + ").",
            seems + "Name its language with --lang; see the languages: coach phrasebook list"));
  }

  /**
   * Whether sentences are in a language, as far as its common words show; those of others are
   * counted only where there are few.
   */
  static boolean isIn(Language language, List<Sentence> sentences) {
    int words = words(sentences);
    Set<String> common = language.words(Topic.FUNCTION_WORDS);
    if (words < TELLING || common.isEmpty()) {
      return true;
    }
    int known = SpokenLanguage.count(common, sentences);
    if (SHARE * known >= words) {
      return true;
    }
    if (known == 0 || words >= MANY && HARDLY * known < words && !isOnceIn(common, sentences)) {
      return false;
    }
    Optional<SpokenLanguage> other = SpokenLanguage.of(sentences);
    return other.isEmpty() || other.get().known() <= 2 * known + 1;
  }

  /** Whether one sentence is surely in a language; a long table may stand below it. */
  private static boolean isOnceIn(Set<String> common, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      int words = words(List.of(sentence));
      int known = SpokenLanguage.count(common, List.of(sentence));
      if (words >= TELLING && SHARE * known >= words) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many words there are of letters: figures are the same in all languages. */
  private static int words(List<Sentence> sentences) {
    int words = 0;
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        words += word.kind() == Word.Kind.WORD ? 1 : 0;
      }
    }
    return words;
  }
}
