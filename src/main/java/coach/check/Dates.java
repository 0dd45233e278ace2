package coach.check;

import coach.text.Gap;
import coach.text.Language;
import coach.text.Sentence;
import coach.text.Topic;
import coach.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the dates in a sentence, each with the weekday that belongs to it. */
final class Dates {

  private static final int MOST_JOINERS = 3;

  /** Signs that do not part a weekday from its date. */
  private static final String LOOSE = " ,.()[]-\u2013\u2014";

  private static final String BRACKETS = "([-\u2013\u2014";

  private final CalendarNames names;
  private final DateReader reader;
  private final Set<String> joiners;

  Dates(Language language) {
    names = new CalendarNames(language);
    reader = new DateReader(language, names);
    joiners = language.words(Topic.DATE_WORDS);
  }

  CalendarNames names() {
    return names;
  }

  /** Returns the dates in the order of the text. */
  List<WrittenDate> in(CharSequence text, Sentence sentence) {
    List<Word> words = sentence.words();
    List<WrittenDate> found = new ArrayList<>(1);
    int at = 0;
    int free = 0;
    while (at < words.size()) {
      WrittenDate date = reader.at(text, words, at);
      if (date != null) {
        found.add(withWeekdayBefore(text, words, date, free));
        free = date.end();
      }
      at = date == null ? at + 1 : date.end();
    }
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).first() : words.size();
      found.set(i, withWeekdayAfter(text, words, found.get(i), end));
    }
    return found;
  }

  private WrittenDate withWeekdayBefore(
      CharSequence text, List<Word> words, WrittenDate date, int free) {
    int at = date.first() - 1;
    while (at >= free
        && date.first() - at <= MOST_JOINERS
        && joiners.contains(words.get(at).text())) {
      at--;
    }
    int weekday = at >= free ? names.weekday(words.get(at)) : 0;
    boolean belongs =
        weekday > 0
            && Gap.isOf(text, words, at, at + 1, LOOSE)
            && Gap.isOf(text, words, date.first() - 1, date.first(), LOOSE);
    return belongs ? date.on(weekday, at) : date;
  }

  private WrittenDate withWeekdayAfter(
      CharSequence text, List<Word> words, WrittenDate date, int end) {
    int at = date.end();
    while (at < end && at - date.end() < MOST_JOINERS && joiners.contains(words.get(at).text())) {
      at++;
    }
    int weekday = date.weekday() == 0 && at < end ? names.weekday(words.get(at)) : 0;
    boolean belongs =
        weekday > 0
            && Gap.isOf(text, words, date.end() - 1, date.end(), LOOSE)
            && Gap.isOf(text, words, at - 1, at, LOOSE)
            && isAboutTheDate(text, words, date, at);
    return belongs ? date.on(weekday, at) : date;
  }

  /** Not so in "3 May, Friday is too late" and "the 2nd Monday". */
  private static boolean isAboutTheDate(
      CharSequence text, List<Word> words, WrittenDate date, int at) {
    boolean apart = at > date.end() || Gap.has(text, words, at - 1, at, BRACKETS);
    boolean last = at + 1 == words.size() || !Gap.isOf(text, words, at, at + 1, " ");
    boolean comma = Gap.has(text, words, at - 1, at, ",");
    return apart || comma && last || !comma && date.month() > 0;
  }
}
