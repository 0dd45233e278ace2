package coach.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param names the long name, then a short one if there is any
 * @param label what its value is called in help; empty for an option without a value
 * @param repeatable whether it may be given several times
 * @param description for help, a line each
 */
record Option(List<String> names, String label, boolean repeatable, List<String> description) {

  /** Returns an option without a value. */
  static Option flag(String name, String description) {
    return new Option(List.of(name), "", false, List.of(description));
  }

  /** Returns an option without a value that has a short name too. */
  static Option flag(String name, String shortName, String description) {
    return new Option(List.of(name, shortName), "", false, List.of(description));
  }

  static Option value(String name, String label, String... description) {
    return new Option(List.of(name), label, false, List.of(description));
  }

  /** Returns an option that may be given several times. */
  static Option values(String name, String label, String... description) {
    return new Option(List.of(name), label, true, List.of(description));
  }

  String name() {
    return names.get(0);
  }

  boolean hasValue() {
    return !label.isEmpty();
  }
}
