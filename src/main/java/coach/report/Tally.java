package coach.report;

import coach.check.Finding;
import coach.check.Report;
import coach.phrasebook.Level;
import java.util.List;

/** Counts findings for the last line of a report. */
final class Tally {

  private int errors;
  private int warnings;
  private int hints;
  private int ignored;
  private Finding gravest;

  /** Counts the findings of all reports. */
  static Tally of(List<Report> reports) {
    Tally tally = new Tally();
    for (Report report : reports) {
      report.findings().forEach(tally::add);
      tally.ignored += report.ignored().size();
    }
    return tally;
  }

  private void add(Finding finding) {
    errors += finding.level() == Level.ERROR ? 1 : 0;
    warnings += finding.level() == Level.WARNING ? 1 : 0;
    hints += finding.level() == Level.HINT ? 1 : 0;
    boolean graver = gravest == null || finding.level().compareTo(gravest.level()) < 0;
    gravest = graver ? finding : gravest;
  }

  /** Returns such as {@code 1 error, 2 warnings, 1 ignored}; empty where nothing was found. */
  String words() {
    StringBuilder words = new StringBuilder();
    add(errors, errors == 1 ? "error" : "errors", words);
    add(warnings, warnings == 1 ? "warning" : "warnings", words);
    add(hints, hints == 1 ? "hint" : "hints", words);
    add(ignored, "ignored", words);
    return words.toString();
  }

  private static void add(int count, String what, StringBuilder words) {
    if (count > 0) {
      words.append(words.length() == 0 ? "" : ", ").append(count).append(' ').append(what);
    }
  }

  /** Returns the first of the gravest findings, or null where there is none. */
  Finding gravest() {
    return gravest;
  }
}
