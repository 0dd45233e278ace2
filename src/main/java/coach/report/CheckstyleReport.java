package coach.report;

import coach.check.Finding;
import coach.check.Report;
import coach.text.Draft;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The report as Checkstyle writes its own, which most build servers read.
 *
 * @param version the program's
 */
public record CheckstyleReport(String version) implements ReportFormat {

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<checkstyle version=" + quoted(version) + ">\n");
    for (Report report : reports) {
      Draft draft = report.message().draft();
      out.write("<file name=" + quoted(draft.path()) + ">\n");
      for (Finding finding : report.findings()) {
        write(finding, draft.position(finding.span().start()), out);
      }
      out.write("</file>\n");
    }
    out.write("</checkstyle>\n");
    out.flush();
  }

  private static void write(Finding finding, Draft.Position at, Writer out) throws IOException {
    out.write("<error line=\"" + at.line() + "\" column=\"" + at.column() + "\"");
    out.write(" severity=\"" + severity(finding) + "\" message=" + quoted(finding.message()));
    // Readers group by what stands before the last dot.
    out.write(" source=" + quoted("coach." + finding.rule().id()) + "/>\n");
  }

  private static String severity(Finding finding) {
    return switch (finding.level()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT, OFF -> "info";
    };
  }

  /** Returns text as the value of an attribute, where a bare line end would be read as a blank. */
  private static String quoted(String text) {
    return '"' + Html.of(text).replace("\n", "&#10;") + '"';
  }
}
