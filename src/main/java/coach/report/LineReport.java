package coach.report;

import coach.check.Finding;
import coach.check.Report;
import coach.phrasebook.Level;
import coach.text.Draft;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The report for editors, one line a finding: {@code path:line:col: level: message [rule]}.
 *
 * <p>A hint is called {@code note}, the word that the error lists of Vim, Emacs and VS Code know.
 */
public final class LineReport implements ReportFormat {

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    for (Report report : reports) {
      for (Finding finding : report.findings()) {
        Draft draft = report.message().draft();
        Draft.Position at = draft.position(finding.span().start());
        out.write(Printable.line(draft.path()) + ":" + at.line() + ":" + at.column() + ": ");
        out.write(finding.level() == Level.HINT ? "note" : finding.level().id());
        out.write(": " + Printable.line(finding.message()) + " [" + finding.rule().id() + "]\n");
      }
    }
    out.flush();
  }
}
