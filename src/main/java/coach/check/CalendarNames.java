package coach.check;

import coach.text.Language;
import coach.text.Topic;
import coach.text.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The months and the days of the week in a language. */
final class CalendarNames {

  /** Days of the week this short need their capital: there are other words like "sat" and "sun". */
  private static final int SHORT = 3;

  private final List<String> months = new ArrayList<>();
  private final List<String> weekdays = new ArrayList<>();
  private final Map<String, Integer> monthOf = new HashMap<>();
  private final Map<String, Integer> weekdayOf = new HashMap<>();
  private final Set<String> small;

  CalendarNames(Language language) {
    read(language, Topic.MONTHS, months, monthOf);
    read(language, Topic.WEEKDAYS, weekdays, weekdayOf);
    small = language.words(Topic.FUNCTION_WORDS);
  }

  private static void read(
      Language language, Topic topic, List<String> names, Map<String, Integer> numbers) {
    for (String entry : language.entries(topic)) {
      int sign = entry.indexOf('=');
      names.add((sign < 0 ? entry : entry.substring(0, sign)).strip());
    }
    int number = 0;
    for (Map.Entry<String, List<String>> entry : language.equivalents(topic).entrySet()) {
      number++;
      numbers.put(entry.getKey(), number);
      for (String other : entry.getValue()) {
        numbers.put(other, number);
      }
    }
  }

  /** Returns 1 for January to 12 for December, or 0 where the word is no month. */
  int month(Word word) {
    boolean plain = word.capital() || !small.contains(word.text());
    return plain ? monthOf.getOrDefault(word.text(), 0) : 0;
  }

  /** Returns 1 for Monday to 7 for Sunday, or 0 where the word is no day of the week. */
  int weekday(Word word) {
    boolean plain = word.capital() || word.text().length() > SHORT;
    return plain ? weekdayOf.getOrDefault(word.text(), 0) : 0;
  }

  /** Returns a date with its day of the week and no year. */
  String dayText(LocalDate date) {
    String weekday = weekdays.get(date.getDayOfWeek().getValue() - 1);
    return weekday + " " + date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1);
  }

  /** Returns a date with its day of the week and the year. */
  String fullText(LocalDate date) {
    return dayText(date) + " " + date.getYear();
  }
}
