package coach.cli;

import coach.report.Printable;
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

  /** Returns the failure to use this value. */
  CommandFailure wrong(String remedy) {
    return new CommandFailure(
        Printable.line(origin + ": '" + value + "'") + " cannot be used here.", remedy);
  }
}
