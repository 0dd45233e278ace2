package coach.report;

import coach.check.Report;
import coach.text.Message;
import coach.text.Part;
import coach.text.Sentence;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Shows people how the coach reads a message: its parts and sentences. */
public final class PartsReport implements ReportFormat {

  private static final String INDENT = "      ";

  private final Theme theme;
  private final Paper paper;

  /** Makes a report on a page of a width in columns. */
  public PartsReport(Theme theme, int width) {
    this.theme = theme;
    this.paper = new Paper(width);
  }

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    for (Report report : reports) {
      Message message = report.message();
      out.write(Printable.line(message.draft().path()));
      out.write("  (" + report.language() + ", " + report.stage() + ")\n");
      for (Part part : message.parts()) {
        write(part, message, out);
      }
    }
    out.flush();
  }

  private void write(Part part, Message message, Writer out) throws IOException {
    PartLines lines = PartLines.of(part, message.draft());
    String place =
        lines.first() == lines.last() ? "" + lines.first() : lines.first() + "-" + lines.last();
    out.write(place + " ".repeat(Math.max(1, INDENT.length() - place.length())));
    out.write(theme.strong(part.kind().id()) + "\n");
    int number = 1;
    for (Sentence sentence : part.sentences()) {
      String text = Printable.line(message.line(sentence));
      out.write(paper.set(INDENT + number + ". ", INDENT + "   ", text));
      number++;
    }
    if (part.sentences().isEmpty()) {
      out.write(paper.set(INDENT, INDENT, Printable.of(message.text(part.span()).strip())));
    }
  }
}
