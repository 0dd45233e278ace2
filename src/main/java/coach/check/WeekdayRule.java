package coach.check;

import coach.phrasebook.RuleCard;
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

  private static final int SHOWN = 5;

  private final RuleCard card;
  private final RuleCard milder;
  private final Scope scope;
  private final Dates dates;

  WeekdayRule(RuleCard card, Language language) {
    this.card = card;
    this.milder = card.milder();
    this.scope = Scope.of(card.setting(Setting.SCOPE, "all"));
    this.dates = new Dates(language);
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : reading.sentences(scope)) {
      for (WrittenDate date : dates.in(reading.message().draft().text(), sentence)) {
        List<String> meant = isQuoted(sentence, date) ? List.of() : meant(date, reading);
        if (!meant.isEmpty()) {
          Slots slots = Slots.of("expected", String.join(" / ", meant));
          findings.add(reading.finding(rule(date, reading), date.span(sentence), slots, meant));
        }
      }
    }
    return findings.size() > SHOWN ? findings.subList(0, SHOWN) : findings;
  }

  /** With neither a year nor a day of sending the year is a guess, which must not stop a mail. */
  private RuleCard rule(WrittenDate date, Reading reading) {
    return date.year() > 0 || !date.exists() || Sending.isStated(reading) ? card : milder;
  }

  private static boolean isQuoted(Sentence sentence, WrittenDate date) {
    return sentence.words().get(date.first()).quoted();
  }

  /** Returns the dates that the author may have meant; empty where nothing is wrong. */
  private List<String> meant(WrittenDate date, Reading reading) {
    if (date.exists() && date.weekday() == 0) {
      return List.of();
    }
    LocalDate today = Sending.day(reading);
    if (!date.exists()) {
      LocalDate last = date.lastOfItsMonth().nearest(today);
      return choice(last, last.plusDays(1), date);
    }
    DayOfWeek weekday = DayOfWeek.of(date.weekday());
    LocalDate meant = date.nearest(today);
    boolean fits =
        meant.getDayOfWeek() == weekday || date.upcoming(today).getDayOfWeek() == weekday;
    return fits ? List.of() : choice(meant, nearest(meant, weekday), date);
  }

  private static LocalDate nearest(LocalDate date, DayOfWeek weekday) {
    LocalDate after = date.with(TemporalAdjusters.next(weekday));
    LocalDate before = date.with(TemporalAdjusters.previous(weekday));
    return after.toEpochDay() - date.toEpochDay() <= 3 ? after : before;
  }

  private List<String> choice(LocalDate one, LocalDate other, WrittenDate date) {
    return List.of(written(one, date), written(other, date));
  }

  private String written(LocalDate day, WrittenDate like) {
    return like.year() == 0 ? dates.names().dayText(day) : dates.names().fullText(day);
  }
}
