package coach.text;

import java.util.List;
import java.util.Map;

/** Finds whom a message greets, and where the greeting ends. */
final class SalutationFinder {

  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 6;

  private final Language language;

  SalutationFinder(Language language) {
    this.language = language;
  }

  /** Returns where the greeting that starts with a line ends, or -1 where the line greets nobody. */
  int end(Layout layout, int line) {
    int start = layout.lines().first(line);
    int last = layout.lines().last(line);
    int stop = stop(layout.text(), start, Math.min(last, start + LONGEST));
    boolean whole = stop < 0 || stop + 1 >= last;
    if (stop < 0 && last - start > LONGEST) {
      return -1;
    }
    int end = whole ? last : stop + 1;
    List<Word> words = Words.of(layout.text(), start, end);
    int greeting = greeting(words);
    if (greeting == 0) {
      boolean followed = layout.filledFrom(line + 1) < layout.to() || !whole;
      return stop >= 0 && followed && isNames(layout.text(), words, stop, whole) ? end : -1;
    }
    return words.size() - greeting <= MOST_WORDS && (whole || isNamed(layout.text(), words, greeting))
        ? end : -1;
  }

  /** Returns where the first mark stands that may end a greeting, or -1. */
  private int stop(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean dash = (c == '-' || c == '\u2013' || c == '\u2014') && (i + 1 == end || Blank.is(text.charAt(i + 1)));
      boolean dot = c == '.' && (i + 1 == end || Blank.is(text.charAt(i + 1))) && i - start > 2
          && Character.isLetter(text.charAt(i - 1)) && !isTitle(text, i);
      if (c == ',' || c == '\uFF0C' || c == '!' || c == ':' || c == '\uFF1A' || c == ';' || dash || dot) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the stop at {@code at} belongs to a title: {@code Mr.}, {@code Dr.} */
  private boolean isTitle(String text, int at) {
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return language.words(Topic.TITLES).contains(Words.fold(text.substring(from, at)));
  }

  private int greeting(List<Word> words) {
    if (words.isEmpty()) {
      return 0;
    }
    Span span = new Span(words.get(0).start(), words.get(words.size() - 1).end());
    int end = 0;
    for (PhraseMatch<Topic> match : language.phrases(Topic.GREETINGS).in(new Sentence(span, words))) {
      end = match.first() == 0 ? Math.max(end, match.end()) : end;
    }
    return end;
  }

  /** Whether the words after a greeting, on a line that goes on, name somebody. */
  private boolean isNamed(String text, List<Word> words, int greeting) {
    for (Word word : words.subList(greeting, words.size())) {
      boolean known = word.capital() || language.words(Topic.GREETED_GROUPS).contains(word.text())
          || language.words(Topic.TITLES).contains(word.text())
          || language.words(Topic.FUNCTION_WORDS).contains(word.text());
      if (!known && !isPlaceholder(text, word) && word.kind() != Word.Kind.SIGN) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlaceholder(String text, Word word) {
    char before = word.start() > 0 ? text.charAt(word.start() - 1) : ' ';
    return before == '{' || before == '[' || before == '<' || before == '%' || before == '|' || before == '_';
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

  /** Whether a line without a greeting calls somebody by name: {@code Barry,} or {@code Mark and Eric:}. */
  private boolean isNames(String text, List<Word> words, int stop, boolean whole) {
    char mark = text.charAt(stop);
    boolean titled = !words.isEmpty() && language.words(Topic.TITLES).contains(words.get(0).text());
    if (words.isEmpty() || words.size() > 4 || mark != ',' && mark != ':' && !(titled && mark == '-')) {
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
    return whole && !language.words(Topic.FUNCTION_WORDS).contains(first)
        && !language.words(Topic.SENTENCE_OPENERS).contains(first);
  }
}
