package coach.check;

import coach.phrasebook.RuleCard;
import coach.phrasebook.Scope;
import coach.phrasebook.Setting;
import coach.text.Language;
import coach.text.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Finds dates whose weekday is another, and dates that no calendar has. */
final class WeekdayRule implements Rule {

  private final RuleCard card;
  private final RuleCard milder;
  private final Scope scope;
  private final Dates dates;

  WeekdayRule(RuleCard card, Language language) {
    this.card = card;
    this.milder = card.milder();
    this.scope = card.choice(Setting.SCOPE, Scope.ALL);
    this.dates = new Dates(language);
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : reading.sentences(scope)) {
      for (WrittenDate date : dates.in(reading.message().draft().text(), sentence)) {
        List<LocalDate> meant = isQuoted(sentence, date) ? List.of() : meant(date, reading);
        if (!meant.isEmpty()) {
          findings.add(finding(date, meant, sentence, reading));
        }
      }
    }
    return findings;
  }

  /** Names the dates with their year, for a weekday is wrong in one year and right in another. */
  private Finding finding(
      WrittenDate date, List<LocalDate> meant, Sentence sentence, Reading reading) {
    List<String> full = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    for (LocalDate day : meant) {
      full.add(dates.names().fullText(day));
      alike.add(date.year() == 0 ? dates.names().dayText(day) : dates.names().fullText(day));
    }
    Slots slots = Slots.of("expected", String.join(" / ", full));
    return reading.finding(rule(date, reading), date.span(sentence), slots, alike);
  }

  /** With neither a year nor a day of sending the year is a guess, which must not stop a mail. */
  private RuleCard rule(WrittenDate date, Reading reading) {
    return date.year() > 0 || !date.exists() || Sending.isStated(reading) ? card : milder;
  }

  private static boolean isQuoted(Sentence sentence, WrittenDate date) {
    return sentence.words().get(date.first()).quoted();
  }

  /** Returns the dates that the author may have meant; empty where nothing is wrong. */
  private List<LocalDate> meant(WrittenDate date, Reading reading) {
    if (date.exists() && date.weekday() == 0) {
      return List.of();
    }
    LocalDate today = Sending.day(reading);
    if (!date.exists()) {
      LocalDate last = date.lastOfItsMonth().nearest(today);
      return List.of(last, last.plusDays(1));
    }
    DayOfWeek weekday = DayOfWeek.of(date.weekday());
    LocalDate meant = date.nearest(today);
    boolean fits =
        meant.getDayOfWeek() == weekday || date.upcoming(today).getDayOfWeek() == weekday;
    return fits ? List.of() : List.of(meant, nearest(meant, weekday));
  }

  private static LocalDate nearest(LocalDate date, DayOfWeek weekday) {
    LocalDate after = date.with(TemporalAdjusters.next(weekday));
    LocalDate before = date.with(TemporalAdjusters.previous(weekday));
    return after.toEpochDay() - date.toEpochDay() <= 3 ? after : before;
  }
}
