package coach.cli;

import java.util.List;

/**
 * A value that the user gave.
 *
 * @param value as written
 * @param origin where: an option, a variable, or a file and line
 */
record Given(String value, String origin) {

  /** Returns the value if it is one of those allowed; otherwise throws {@link CommandFailure}. */
  String among(List<String> allowed) {
    if (!allowed.contains(value)) {
      throw wrong("Allowed: " + String.join(", ", allowed) + ".");
    }
    return value;
  }

  /** Returns the failure to use this value. */
  CommandFailure wrong(String remedy) {
    return new CommandFailure(origin + ": '" + value + "' cannot be used here.", remedy);
  }
}
