package coach.text;

import java.util.List;

/** Finds whom a message greets, and where the greeting ends. */
final class SalutationFinder {

  private static final int LONGEST = 70;
  private static final int LONGEST_NAME = 30;
  private static final int MOST_WORDS = 6;

  private final Language language;
  private final CalledNames names;

  SalutationFinder(Language language) {
    this.language = language;
    this.names = new CalledNames(language);
  }

  /**
   * Returns where the greeting that starts with a line ends, or -1 where the line greets nobody.
   */
  int end(Layout layout, int line) {
    String text = layout.text();
    int start = layout.lines().first(line);
    int last = layout.lines().last(line);
    int end = one(text, start, last);
    if (end >= 0) {
      int name = Blank.skip(text, end, last);
      int second = one(text, name, last);
      return second >= 0
          ? second
          : isBare(text, start, end) ? Math.max(end, name(text, name, last)) : end;
    }
    return calls(layout, line) ? last : -1;
  }

  /** Returns where a single greeting that starts here ends, or -1. */
  private int one(String text, int start, int last) {
    int stop = stop(text, start, Math.min(last, start + LONGEST));
    if (start >= last || stop < 0 && last - start > LONGEST) {
      return -1;
    }
    int end = stop < 0 ? last : afterStop(text, stop, last);
    List<Word> words = Words.of(text, start, end);
    int greeting = greeting(words);
    boolean named = greeting > 0 && words.size() - greeting <= MOST_WORDS;
    return named && (end == last || isNamed(text, words, greeting)) ? end : -1;
  }

  private static int afterStop(String text, int stop, int last) {
    int end = stop + 1;
    while (end < last
        && (text.charAt(end) == '!' || text.charAt(end) == ',' || text.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private boolean isBare(String text, int start, int end) {
    List<Word> words = Words.of(text, start, end);
    int count = 0;
    for (Word word : words) {
      count += word.kind().counts() ? 1 : 0;
    }
    return count == greeting(words);
  }

  /** Returns where a name ends that follows a greeting after its comma, or -1: {@code Hi, Anna!} */
  private int name(String text, int start, int last) {
    int stop = stop(text, start, Math.min(last, start + LONGEST_NAME));
    if (start >= last || stop < 0 && last - start > LONGEST_NAME) {
      return -1;
    }
    int end = stop < 0 ? last : afterStop(text, stop, last);
    int count = 0;
    for (Word word : Words.of(text, start, end)) {
      boolean common = language.words(Topic.SENTENCE_OPENERS).contains(word.text());
      if (word.kind() != Word.Kind.SIGN && (common || !word.capital() || ++count > 3)) {
        return -1;
      }
    }
    return count == 0 ? -1 : end;
  }

  /**
   * Whether a whole line calls somebody, by name alone or with the greeting after it: {@code Anna,
   * hi!}
   */
  private boolean calls(Layout layout, int line) {
    String text = layout.text();
    int start = layout.lines().first(line);
    int last = layout.lines().last(line);
    int stop = stop(text, start, Math.min(last, start + LONGEST));
    if (stop < 0) {
      return false;
    }
    if (stop + 1 == last) {
      boolean followed = layout.filledFrom(line + 1) < layout.to();
      return followed && names.are(Words.of(text, start, last), text.charAt(stop));
    }
    int second = Blank.skip(text, stop + 1, last);
    return names.are(Words.of(text, start, stop), text.charAt(stop))
        && isBareGreeting(text, second, last);
  }

  private boolean isBareGreeting(String text, int start, int last) {
    return last - start <= LONGEST_NAME
        && one(text, start, last) == last
        && isBare(text, start, last);
  }

  /** Returns where the first mark stands that may end a greeting, or -1. */
  private int stop(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean dash =
          (c == '-' || c == '\u2013' || c == '\u2014')
              && (i + 1 == end || Blank.is(text.charAt(i + 1)));
      boolean dot =
          c == '.'
              && (i + 1 == end || Blank.is(text.charAt(i + 1)))
              && i - start > 2
              && Character.isLetter(text.charAt(i - 1))
              && !isTitle(text, i);
      if (c == ','
          || c == '\uFF0C'
          || c == '!'
          || c == ':'
          || c == '\uFF1A'
          || c == ';'
          || dash
          || dot) {
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
    return language.opening(Topic.GREETINGS, words);
  }

  /** Whether the words after a greeting, on a line that goes on, name somebody. */
  private boolean isNamed(String text, List<Word> words, int greeting) {
    for (Word word : words.subList(greeting, words.size())) {
      boolean known =
          word.capital()
              || language.words(Topic.GREETED_GROUPS).contains(word.text())
              || language.words(Topic.TITLES).contains(word.text())
              || language.words(Topic.FUNCTION_WORDS).contains(word.text());
      if (!known && !Placeholders.opens(text, word) && word.kind() != Word.Kind.SIGN) {
        return false;
      }
    }
    return true;
  }
}
