package coach.text;

import java.util.List;
import java.util.Map;

/** Tells the names that a message calls somebody by, without a word of greeting. */
final class CalledNames {

  private static final int MOST_WORDS = 4;

  private final Language language;

  CalledNames(Language language) {
    this.language = language;
  }

  /**
   * Whether words before a mark call somebody by name: {@code Barry,} or {@code Mark and Eric:}.
   */
  boolean are(List<Word> words, char mark) {
    boolean titled = !words.isEmpty() && language.words(Topic.TITLES).contains(words.get(0).text());
    if (words.isEmpty()
        || words.size() > MOST_WORDS
        || mark != ',' && mark != ':' && !(titled && mark == '-')) {
      return false;
    }
    if (mark == ':' && !titled && !isKnown(words)) {
      return false;
    }
    for (Word word : words) {
      boolean small = language.words(Topic.FUNCTION_WORDS).contains(word.text());
      if (word.kind() != Word.Kind.WORD || !word.capital() && !(small && words.size() > 2)) {
        return false;
      }
    }
    String first = words.get(0).text();
    return !language.words(Topic.FUNCTION_WORDS).contains(first)
        && !language.words(Topic.SENTENCE_OPENERS).contains(first);
  }

  /** Whether words before a colon are names or groups, and no heading such as {@code Prices:}. */
  private boolean isKnown(List<Word> words) {
    for (Word word : words) {
      if (!language.words(Topic.GREETED_GROUPS).contains(word.text())
          && !language.words(Topic.FUNCTION_WORDS).contains(word.text())
          && !isFirstName(word.text())) {
        return false;
      }
    }
    return true;
  }

  private boolean isFirstName(String word) {
    Map<String, List<String>> names = language.equivalents(Topic.NICKNAMES);
    if (names.containsKey(word)) {
      return true;
    }
    for (List<String> others : names.values()) {
      if (others.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
