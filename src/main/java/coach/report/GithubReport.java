package coach.report;

import coach.check.Finding;
import coach.check.Report;
import coach.text.Draft;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The report as annotations of a GitHub workflow: {@code ::error file=…,line=…::message}. */
public final class GithubReport implements ReportFormat {

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    for (Report report : reports) {
      for (Finding finding : report.findings()) {
        write(finding, report.message().draft(), out);
      }
    }
    out.flush();
  }

  private static void write(Finding finding, Draft draft, Writer out) throws IOException {
    Draft.Position start = draft.position(finding.span().start());
    Draft.Position end = draft.position(finding.span().end());
    out.write("::" + command(finding) + " file=" + property(draft.path()));
    out.write(",line=" + start.line() + ",endLine=" + end.line() + ",col=" + start.column());
    // GitHub takes an end column only for an annotation of one line.
    out.write(start.line() == end.line() ? ",endColumn=" + end.column() : "");
    out.write(",title=" + property(finding.rule().id()) + "::" + data(finding.message()) + "\n");
  }

  private static String command(Finding finding) {
    return switch (finding.level()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT, OFF -> "notice";
    };
  }

  private static String data(String text) {
    return Printable.of(text.replace("%", "%25").replace("\n", "%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
