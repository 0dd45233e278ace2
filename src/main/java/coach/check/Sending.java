package coach.check;

import coach.text.Digits;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The day on which a message is sent. */
final class Sending {

  /** The months as RFC 5322 writes them in a Date header, whatever the language of the mail. */
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private Sending() {}

  /** Whether somebody has said on which day the message is sent, so that it need not be guessed. */
  static boolean isStated(Reading reading) {
    return reading.situation().sent().isPresent()
        || reading.message().headers().date().flatMap(Sending::read).isPresent();
  }

  /** Returns the day that the user named, else that of the Date header, else today. */
  static LocalDate day(Reading reading) {
    Situation situation = reading.situation();
    if (situation.sent().isPresent()) {
      return situation.sent().get();
    }
    Optional<LocalDate> header = reading.message().headers().date().flatMap(Sending::read);
    return header.orElseGet(situation.today());
  }

  /** Reads {@code Wed, 10 Jun 2026 10:00:00 +0300}; empty where the header says something else. */
  static Optional<LocalDate> read(String header) {
    int comma = header.indexOf(',');
    String rest = header.substring(comma + 1).strip();
    int one = rest.indexOf(' ');
    int two = rest.indexOf(' ', one + 1);
    if (one < 1 || two != one + 4) {
      return Optional.empty();
    }
    int three = rest.indexOf(' ', two + 1);
    int day = Digits.number(rest, 0, one);
    int month = MONTHS.indexOf(rest.substring(one + 1, two));
    int year = Digits.number(rest, two + 1, three < 0 ? rest.length() : three);
    boolean read = day > 0 && year > 999 && month >= 0 && month % 3 == 0;
    return read && YearMonth.of(year, month / 3 + 1).isValidDay(day)
        ? Optional.of(LocalDate.of(year, month / 3 + 1, day))
        : Optional.empty();
  }
}
