package coach.cli;

import coach.listen.ClientWords;
import coach.text.Language;
import coach.text.Topic;
import java.util.Optional;
import java.util.Set;

/** Tells whether a client's words can be understood. */
final class Intelligible {

  /** Fewer words than this say nothing about the language they are in. */
  private static final int TELLING = 8;

  /** Of so many words one at least is common, in the language that they are written in. */
  private static final int SHARE = 5;

  private Intelligible() {}

  /** Returns why they cannot be understood; empty where nothing speaks against it. */
  static Optional<CommandFailure> fault(ClientWords words, Language language) {
    if (words.count() == 0) {
      return Optional.of(new CommandFailure("There are no words of the client in it."));
    }
    Set<String> common = language.words(Topic.FUNCTION_WORDS);
    if (words.count() < TELLING || common.isEmpty()) {
      return Optional.empty();
    }
    int known = SpokenLanguage.count(common, words);
    Optional<SpokenLanguage> other =
        SHARE * known < words.count() ? SpokenLanguage.of(words) : Optional.empty();
    boolean isOther = other.isPresent() && other.get().known() > 2 * known + 1;
    if (!isOther && known > 0) {
      return Optional.empty();
    }
    String seems = other.map(spoken -> "It seems to be " + spoken.name() + ". ").orElse("");
    return Optional.of(
        new CommandFailure(
            "This is not in the language of the phrasebook (" + language.code() + ").",
            seems + "Name its language with --lang; see the languages: coach phrasebook list"));
  }
}
