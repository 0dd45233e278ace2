package coach.cli;

import coach.phrasebook.Level;
import coach.report.CheckstyleReport;
import coach.report.CountReport;
import coach.report.GithubReport;
import coach.report.JsonReport;
import coach.report.LastLine;
import coach.report.LineReport;
import coach.report.ReportFormat;
import coach.report.SarifReport;
import coach.report.TextReport;
import coach.report.Theme;
import coach.text.Named;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** How a report is shown, and what makes a run fail. */
final class OutputOptions {

  private static final List<String> LEVELS = List.of("error", "warning", "hint");
  private static final List<String> COLORS = List.of("auto", "always", "never");

  private OutputOptions() {}

  static void addTo(CommandSpec spec) {
    FormatOption.addTo(
        spec,
        "text (default), json, line, github (annotations), sarif or checkstyle.",
        "line is path:line:col: level: message [rule], as editors read it;",
        "a hint is called note there.");
    addColorTo(spec);
    spec.addOption(
        Flags.value(
            "--fail-on",
            "LEVEL",
            "Exit with 1 from this level on: error, warning (default), hint."));
    spec.addOption(
        Flags.flag("Say only how much was found, and nothing where all is well.", "-q", "--quiet"));
  }

  static void addColorTo(CommandSpec spec) {
    spec.addOption(
        Flags.value("--color", "WHEN", "auto (default: on a terminal), always or never."));
  }

  /** Returns the level from which on a finding fails the run. */
  static Level failOn(Preferences preferences) {
    return preferences
        .failOn()
        .map(given -> Named.of(Level.class, given.among(LEVELS)))
        .orElse(Level.WARNING);
  }

  /**
   * Returns the form that was asked for.
   *
   * @param end the last line about a draft, for people
   */
  static ReportFormat format(Arguments parsed, Preferences preferences, LastLine end) {
    Theme theme = theme(preferences);
    return switch (FormatOption.REPORT.in(preferences)) {
      case "json" -> new JsonReport();
      case "line" -> new LineReport();
      case "github" -> new GithubReport();
      case "sarif" -> new SarifReport(Entrance.version());
      case "checkstyle" -> new CheckstyleReport(Entrance.version());
      default ->
          parsed.isGiven("--quiet")
              ? new CountReport(failOn(preferences))
              : new TextReport(theme, preferences.around().width(), end);
    };
  }

  /** Decides once whether there are colours. */
  static Theme theme(Preferences preferences) {
    Surroundings around = preferences.around();
    String when = preferences.color().map(given -> given.among(COLORS)).orElse("auto");
    boolean wanted = around.onTerminal() && around.variable("NO_COLOR").isEmpty();
    boolean colours = when.equals("always") || when.equals("auto") && wanted;
    return colours ? Theme.COLOUR : Theme.PLAIN;
  }
}
