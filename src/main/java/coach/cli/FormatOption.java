package coach.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The form of an answer, of which each command knows some.
 *
 * <p>A variable or a file speaks for all commands: one that does not know its form writes text.
 *
 * @param names the forms that a command knows, text first
 */
record FormatOption(List<String> names) {

  static final FormatOption JSON = new FormatOption(List.of("text", "json"));
  static final FormatOption PAGE = new FormatOption(List.of("text", "json", "html"));
  static final FormatOption REPORT =
      new FormatOption(List.of("text", "json", "line", "github", "sarif", "checkstyle"));

  private static final String NAME = "--format";
  private static final List<FormatOption> ALL = List.of(JSON, PAGE, REPORT);

  /**
   * Adds the option to a command.
   *
   * @param help the lines that explain it
   */
  static void addTo(CommandSpec spec, String... help) {
    spec.addOption(Flags.value(NAME, "FORMAT", help));
  }

  static void addJsonTo(CommandSpec spec) {
    addTo(spec, "text (default) or json.");
  }

  /** Whether JSON is asked for; throws {@link CommandFailure} for a form that nobody knows. */
  static boolean isJson(Preferences preferences) {
    return JSON.in(preferences).equals("json");
  }

  /**
   * Whether JSON is asked for on the command line itself. What is set for all commands is meant for
   * what they report; a talk and a draft to send are no reports.
   */
  static boolean isJsonTyped(Arguments parsed) {
    return parsed
        .value(NAME)
        .map(typed -> new Given(typed, NAME).among(JSON.names))
        .filter(form -> form.equals("json"))
        .isPresent();
  }

  /** Returns the form asked for; throws {@link CommandFailure} for one that nobody knows. */
  String in(Preferences preferences) {
    String text = names.get(0);
    Optional<Given> asked = preferences.format();
    if (asked.isEmpty() || asked.get().origin().equals(NAME)) {
      return asked.map(given -> given.among(names)).orElse(text);
    }
    String form =
        asked.get().among(ALL.stream().flatMap(one -> one.names.stream()).distinct().toList());
    return names.contains(form) ? form : text;
  }
}
