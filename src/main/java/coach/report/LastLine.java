package coach.report;

import coach.check.Report;

/** What the last line about a draft says before it counts the findings. */
public class LastLine {

  /** Returns how many of the checks passed, without a full stop. */
  public String of(Report report) {
    return report.passed() + " of " + report.total() + " checks passed";
  }
}
