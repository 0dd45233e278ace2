package coach.report;

import coach.check.Report;
import coach.phrasebook.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The quiet report: one line for each draft that fails, nothing for the others. */
public final class CountReport implements ReportFormat {

  private final Level failing;

  /** Makes a report that speaks of drafts with a finding of this level or a graver one. */
  public CountReport(Level failing) {
    this.failing = failing;
  }

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    for (Report report : reports) {
      if (report.fails(failing)) {
        String path = Printable.line(report.message().draft().path());
        out.write(path + ": " + Tally.of(List.of(report)).words() + "\n");
      }
    }
    out.flush();
  }
}
