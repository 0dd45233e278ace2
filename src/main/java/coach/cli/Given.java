package coach.cli;

import coach.report.Printable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A value that the user gave.
 *
 * @param value as written
 * @param origin where: an option, a variable, or a file and line
 */
record Given(String value, String origin) {

  /**
   * Returns that one of the allowed values which was given, in whatever case; throws {@link
   * CommandFailure} where it is none of them.
   */
  String among(List<String> allowed) {
    for (String one : allowed) {
      if (one.equalsIgnoreCase(value)) {
        return one;
      }
    }
    throw wrong("Allowed: " + String.join(", ", allowed) + ".");
  }

  /** Returns the day; throws {@link CommandFailure} where it is none. */
  LocalDate date() {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw wrong("Write a day as year-month-day, such as 2026-03-31.");
    }
  }

  /** Returns the whole number; throws {@link CommandFailure} where it is none. */
  long number() {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new CommandFailure(
          origin + ": '" + value + "' is no number.", "A whole number: " + origin + " 7");
    }
  }

  /** Returns the failure to use this value. */
  CommandFailure wrong(String remedy) {
    return new CommandFailure(
        Printable.line(origin + ": '" + value + "'") + " cannot be used here.", remedy);
  }
}
