package coach.cli;

import java.util.List;
import java.util.Optional;

/**
 * What the user asked for, wherever he said it: an option wins over a variable, a variable over a
 * file.
 *
 * @param flags the command line
 * @param around holds the variables
 * @param config the configuration of the draft
 */
record Preferences(Arguments flags, Surroundings around, Config config) {

  Optional<Given> format() {
    return given("--format", "COACH_FORMAT", ConfigKey.FORMAT);
  }

  Optional<Given> failOn() {
    return given("--fail-on", "COACH_FAIL_ON", ConfigKey.FAIL_ON);
  }

  Optional<Given> stage() {
    return given("--stage", "COACH_STAGE", ConfigKey.STAGE);
  }

  Optional<Given> client() {
    return given("--client", "COACH_CLIENT", ConfigKey.CLIENT);
  }

  Optional<Given> language() {
    return given("--lang", "COACH_LANG", ConfigKey.LANGUAGE);
  }

  /** Returns the day given as today; it has no place in a file. */
  Optional<Given> today() {
    return flagOrVariable("--today", "COACH_TODAY");
  }

  /** Returns whether colours are wanted; it has no place in a file. */
  Optional<Given> color() {
    return flagOrVariable("--color", "COACH_COLOR");
  }

  List<String> company() {
    return list("COACH_COMPANY", ConfigKey.COMPANY);
  }

  List<String> people() {
    return list("COACH_PEOPLE", ConfigKey.PEOPLE);
  }

  private List<String> list(String variable, ConfigKey key) {
    return around
        .variable(variable)
        .map(value -> Flags.split(List.of(value)))
        .orElseGet(() -> config.values(key.id()));
  }

  private Optional<Given> given(String flag, String variable, ConfigKey key) {
    return flagOrVariable(flag, variable).or(() -> config.value(key.id()));
  }

  private Optional<Given> flagOrVariable(String flag, String variable) {
    // Not every command has every option.
    Optional<Given> typed =
        flags.knows(flag)
            ? flags.value(flag).map(value -> new Given(value, flag))
            : Optional.empty();
    return typed.or(() -> around.variable(variable).map(value -> new Given(value, variable)));
  }
}
