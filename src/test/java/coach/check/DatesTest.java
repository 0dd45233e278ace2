package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.text.Sentence;
import coach.text.Span;
import coach.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  private static final Dates DATES = new Dates(OneRule.ENGLISH.language());

  private static Sentence sentence(String text) {
    return new Sentence(new Span(0, text.length()), Words.of(text));
  }

  /** Writes dates as weekday year-month-day, with 0 for what the text does not say. */
  private static List<String> read(String text) {
    List<String> found = new ArrayList<>();
    for (WrittenDate date : DATES.in(text, sentence(text))) {
      found.add(date.weekday() + " " + date.year() + "-" + date.month() + "-" + date.day());
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We meet on 3 May 2024.                 | 0 2024-5-3",
        "We meet on Monday, 3 May 2024.         | 1 2024-5-3",
        "We meet on Mon 3 May.                  | 1 0-5-3",
        "Tuesday, 4th of March                  | 2 0-3-4",
        "Tuesday the 4th of March 2025          | 2 2025-3-4",
        "Wednesday, June 12, 2026               | 3 2026-6-12",
        "June 12th, Friday.                     | 5 0-6-12",
        "May the 4th                            | 0 0-5-4",
        "due 2026-02-28 at noon                 | 0 2026-2-28",
        "due 2026/2/28                          | 0 2026-2-28",
        "on Tuesday 21.09.2026                  | 2 2026-9-21",
        "on Tuesday 21.09.26                    | 2 2026-9-21",
        "Fri 25/12                              | 5 0-12-25",
        "Fri 12/25/2026                         | 5 2026-12-25",
        "on the 14th (Wednesday)                | 3 0-0-14",
        "Wednesday the 14th                     | 3 0-0-14",
        "the 14th, which is a Wednesday         | 3 0-0-14",
        "3 May (Friday)                         | 5 0-5-3",
        "3 May \u2013 a Friday                  | 5 0-5-3",
        "3 Sept. 2026                           | 0 2026-9-3",
        "3 May '24                              | 0 2024-5-3",
        "at 5pm May 3                           | 0 0-5-3",
        "31 April                               | 0 0-4-31",
      })
  void readsADate(String text, String date) {
    assertThat(read(text)).containsExactly(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We may 3 times a week.",
        "Only 3 may come.",
        "Fri 12/06",
        "due 12/06/2026",
        "Support 24/7",
        "version 1.2.24 and 10.4.33.7",
        "Monday 5pm",
        "Monday 14:00",
        "Monday 20 people",
        "on the 3rd floor on Monday",
        "Monday, the 2nd floor is closed",
        "May 20 % be taken off",
        "In April 31 pieces were sold",
        "the sun 14 times",
        "order 4711-04-12",
        "100.000.000",
        "32.01.2026",
      })
  void readsNoDate(String text) {
    assertThat(read(text)).filteredOn(date -> !date.startsWith("0 0-0-")).isEmpty();
  }

  @Test
  void readsSeveralDatesAndGivesEachItsWeekday() {
    assertThat(read("Tue 4 March, Wed 5 March or Thursday, March 6"))
        .containsExactly("2 0-3-4", "3 0-3-5", "4 0-3-6");
    assertThat(read("Monday, May 3 \u2013 Friday, May 7")).containsExactly("1 0-5-3", "5 0-5-7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Come on Monday or 3 May.",
        "It is ready on 3 May, Friday is too late.",
        "the 2nd Monday",
        "Monday; 3 May",
        "On Monday we talk about 3 May.",
      })
  void leavesAWeekdayThatBelongsElsewhere(String text) {
    assertThat(read(text)).allMatch(date -> date.startsWith("0 "));
  }

  @ParameterizedTest
  @CsvSource({
    "5 March, 2026-03-02, 2026-03-05",
    "28 February, 2026-03-02, 2026-02-28",
    "20 December, 2026-01-10, 2025-12-20",
    "20 December, 2026-08-01, 2026-12-20",
    "29 February, 2026-03-02, 2028-02-29",
    "29 February, 2025-03-02, 2024-02-29",
    "2 March, 2026-03-02, 2026-03-02",
    "the 14th, 2026-03-02, 2026-03-14",
    "the 31st, 2026-04-10, 2026-03-31",
    "3 May 2020, 2026-03-02, 2020-05-03",
  })
  void takesTheNearestDayWithoutAYear(String text, String today, String expected) {
    WrittenDate date = DATES.in(text, sentence(text)).get(0);
    assertThat(date.nearest(LocalDate.parse(today))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "31 April, false",
    "29 February, true",
    "29 February 2026, false",
    "29 February 2028, true",
    "30.02.2026, false",
    "31 December, true"
  })
  void knowsWhichDaysExist(String text, boolean exists) {
    assertThat(DATES.in(text, sentence(text)).get(0).exists()).isEqualTo(exists);
  }
}
