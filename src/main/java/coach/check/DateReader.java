package coach.check;

import coach.text.Digits;
import coach.text.Gap;
import coach.text.Language;
import coach.text.Topic;
import coach.text.Word;
import java.util.List;
import java.util.Set;

/** Reads a date that starts at a token, in words or in figures; without the weekday beside it. */
final class DateReader {

  private static final int OLDEST = 1900;
  private static final int LATEST = 2199;

  private final CalendarNames names;
  private final Set<String> endings;
  private final Set<String> joiners;
  private final Set<String> small;

  DateReader(Language language, CalendarNames names) {
    this.names = names;
    this.endings = language.words(Topic.ORDINAL_ENDINGS);
    this.joiners = language.words(Topic.DATE_WORDS);
    this.small = language.words(Topic.FUNCTION_WORDS);
  }

  /** Returns the date, or null where none starts. */
  WrittenDate at(CharSequence text, List<Word> words, int at) {
    Word word = words.get(at);
    if (word.kind() == Word.Kind.WORD) {
      return names.month(word) > 0 ? monthFirst(text, words, at) : null;
    }
    if (word.kind() != Word.Kind.NUMBER) {
      return null;
    }
    WrittenDate figures = figures(words, at);
    WrittenDate named = figures != null ? figures : dayFirst(text, words, at);
    return named != null ? named : dayAlone(text, words, at);
  }

  private WrittenDate figures(List<Word> words, int at) {
    String token = words.get(at).text();
    boolean named = isWeekday(words, at - 1) || isWeekday(words, at + 1);
    NumericDate date = NumericDate.full(token);
    NumericDate sure = date == null && named ? NumericDate.withoutYear(token) : date;
    return sure == null ? null : new WrittenDate(sure.year(), sure.month(), sure.day(), at, at + 1);
  }

  private boolean isWeekday(List<Word> words, int at) {
    return at >= 0 && at < words.size() && names.weekday(words.get(at)) > 0;
  }

  /** Reads {@code 3 May 2024} and {@code 3rd of May}. */
  private WrittenDate dayFirst(CharSequence text, List<Word> words, int at) {
    int day = day(words.get(at));
    int next = day > 0 && isJoiner(words, at + 1) ? at + 2 : at + 1;
    int month = day > 0 && next < words.size() ? names.month(words.get(next)) : 0;
    if (month == 0 || !Gap.isOf(text, words, next - 1, next, " .")) {
      return null;
    }
    return withYear(text, words, month, day, at, next + 1);
  }

  /** Reads {@code May 3, 2024} and {@code May the 3rd}. */
  private WrittenDate monthFirst(CharSequence text, List<Word> words, int at) {
    int next = isJoiner(words, at + 1) ? at + 2 : at + 1;
    int day = next < words.size() ? day(words.get(next)) : 0;
    if (day == 0 || !Gap.isOf(text, words, next - 1, next, " .") || isSign(words, next + 1)) {
      return null;
    }
    WrittenDate date = withYear(text, words, names.month(words.get(at)), day, at, next + 1);
    return date == null || date.exists() || !isCounted(text, words, next) ? date : null;
  }

  /** Reads {@code the 3rd}: only with its ending, since a bare number may be anything. */
  private WrittenDate dayAlone(CharSequence text, List<Word> words, int at) {
    Word word = words.get(at);
    int day = day(word);
    boolean bare = day > 0 && Character.isDigit(word.text().charAt(word.text().length() - 1));
    return day == 0 || bare || isCounted(text, words, at)
        ? null
        : new WrittenDate(0, 0, day, at, at + 1);
  }

  private WrittenDate withYear(
      CharSequence text, List<Word> words, int month, int day, int first, int end) {
    int year = end < words.size() ? Digits.number(words.get(end).text()) : -1;
    boolean full = year >= OLDEST && year <= LATEST && Gap.isOf(text, words, end - 1, end, " ,.");
    boolean two = year >= 10 && year < 100 && words.get(end).text().length() == 2;
    if (full && !isSign(words, end + 1)) {
      return new WrittenDate(year, month, day, first, end + 1);
    }
    if (two
        && Gap.isOf(text, words, end - 1, end, " '\u2019")
        && Gap.isAfter(text, words.get(end), "'\u2019")) {
      return new WrittenDate(2000 + year, month, day, first, end + 1);
    }
    return two && Gap.isOf(text, words, end - 1, end, " ")
        ? null
        : new WrittenDate(0, month, day, first, end);
  }

  /** Whether a number counts what follows it: 3 people, 3rd floor, 3 %. */
  private boolean isCounted(CharSequence text, List<Word> words, int at) {
    if (at + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(at + 1);
    boolean thing =
        next.kind() == Word.Kind.WORD && !small.contains(next.text()) && names.weekday(next) == 0;
    return isSign(words, at + 1) || thing && Gap.isOf(text, words, at, at + 1, " ");
  }

  private static boolean isSign(List<Word> words, int at) {
    if (at >= words.size() || words.get(at).kind() != Word.Kind.SIGN) {
      return false;
    }
    String sign = words.get(at).text();
    return !sign.equals("?") && !sign.equals("!") && !sign.equals("&");
  }

  private boolean isJoiner(List<Word> words, int at) {
    return at >= 0 && at < words.size() && joiners.contains(words.get(at).text());
  }

  /** Returns the day of the month that a token names, with or without an ending, or 0. */
  private int day(Word word) {
    String token = word.text();
    int digits = 0;
    while (digits < token.length() && Character.isDigit(token.charAt(digits))) {
      digits++;
    }
    boolean day = digits == token.length() || endings.contains(token.substring(digits));
    int value = day && digits <= 2 ? Digits.number(token, 0, digits) : 0;
    return value >= 1 && value <= 31 ? value : 0;
  }
}
