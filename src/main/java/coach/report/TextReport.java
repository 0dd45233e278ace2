package coach.report;

import coach.check.Finding;
import coach.check.Report;
import coach.phrasebook.Level;
import coach.text.Draft;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The report for people: the words found, why the client stumbles, and what to say instead. */
public final class TextReport implements ReportFormat {

  private static final int SUGGESTIONS = 2;

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    for (Report report : reports) {
      for (Finding finding : report.findings()) {
        write(finding, report.message().draft(), out);
      }
      writeEnd(report, out);
    }
    out.flush();
  }

  private static void write(Finding finding, Draft draft, Writer out) throws IOException {
    Draft.Position at = draft.position(finding.span().start());
    out.write(Printable.of(draft.path()) + ":" + at.line() + ":" + at.column());
    out.write("  " + finding.level().id() + "  " + finding.rule().id() + "\n");
    if (!finding.quote().isEmpty()) {
      out.write("    \u201C" + Printable.of(finding.quote()) + "\u201D\n");
    }
    out.write("    " + Printable.of(finding.message()) + "\n");
    List<String> say = finding.rule().say();
    for (String wording : say.subList(0, Math.min(SUGGESTIONS, say.size()))) {
      out.write("    Say: " + Printable.of(wording.replace("\n", "\n         ")) + "\n");
    }
    out.write("    (" + finding.rule().method() + ", " + finding.rule().evidence() + ")\n\n");
  }

  private static void writeEnd(Report report, Writer out) throws IOException {
    out.write(Printable.of(report.message().draft().path()) + ": " + report.passed() + " of ");
    out.write(report.total() + " checks passed");
    Finding gravest = null;
    for (Finding finding : report.findings()) {
      gravest = gravest == null || finding.level().compareTo(gravest.level()) < 0 ? finding : gravest;
    }
    if (gravest != null && gravest.level() != Level.OFF) {
      out.write(". More: coach explain " + gravest.rule().id());
    }
    out.write("\n");
  }
}
