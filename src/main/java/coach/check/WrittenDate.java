package coach.check;

import coach.text.Sentence;
import coach.text.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/**
 * A date as an author writes it: with or without its weekday, its month and its year.
 *
 * @param weekday 1 for Monday to 7 for Sunday; 0 where it is not written
 * @param year 0 where it is not written
 * @param month 1 to 12; 0 where it is not written
 * @param day 1 to 31
 * @param first index of its first token in the sentence
 * @param end index of the first token after it
 */
record WrittenDate(int weekday, int year, int month, int day, int first, int end) {

  /** Four years and no leap day: the nearest one can be eight years away, around 1900 and 2100. */
  private static final int YEARS = 8;

  WrittenDate(int year, int month, int day, int first, int end) {
    this(0, year, month, day, first, end);
  }

  /** Returns this date with the weekday that stands beside it, at token {@code at}. */
  WrittenDate on(int named, int at) {
    return new WrittenDate(named, year, month, day, Math.min(first, at), Math.max(end, at + 1));
  }

  /** Whether any calendar has it. */
  boolean exists() {
    if (month == 0) {
      return true;
    }
    boolean leap = year == 0 || Year.isLeap(year);
    return day <= Month.of(month).length(leap);
  }

  /** Returns the last day that the month has in every year, or in the year that is written. */
  WrittenDate lastOfItsMonth() {
    int last = year == 0 ? Month.of(month).minLength() : Month.of(month).length(Year.isLeap(year));
    return new WrittenDate(weekday, year, month, last, first, end);
  }

  /**
   * Returns the day meant: without a year the nearest such day to today. Only for dates that exist.
   */
  LocalDate nearest(LocalDate today) {
    LocalDate next = upcoming(today);
    LocalDate last = year > 0 ? next : search(today, -1);
    return ChronoUnit.DAYS.between(last, today) < ChronoUnit.DAYS.between(today, next)
        ? last
        : next;
  }

  /**
   * Returns the day meant: without a year the next such day, today included. Only for dates that
   * exist.
   */
  LocalDate upcoming(LocalDate today) {
    return year > 0 ? LocalDate.of(year, month, day) : search(today, 1);
  }

  /** Returns the first such day from today on, in steps of a month or a year into one direction. */
  private LocalDate search(LocalDate today, int direction) {
    LocalDate base = today.withDayOfMonth(1);
    for (int step = 0; step <= YEARS * 12; step++) {
      LocalDate first = base.plusMonths((long) direction * step);
      boolean fits = (month == 0 || first.getMonthValue() == month) && day <= first.lengthOfMonth();
      LocalDate found = fits ? first.withDayOfMonth(day) : today;
      if (fits && (direction > 0 ? !found.isBefore(today) : found.isBefore(today))) {
        return found;
      }
    }
    return today;
  }

  /** Returns where it stands in the draft. */
  Span span(Sentence sentence) {
    return new Span(sentence.words().get(first).start(), sentence.words().get(end - 1).end());
  }
}
