package coach.report;

import coach.check.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes what the checker found in one form. */
public interface ReportFormat {

  /** Writes the reports of all files; the writer is flushed but not closed. */
  void write(List<Report> reports, Writer out) throws IOException;
}
