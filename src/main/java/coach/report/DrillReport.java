package coach.report;

import coach.practice.DrillEvent;
import coach.practice.DrillTask;
import coach.practice.Drilling;
import coach.practice.Remarks;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Shows a drill, event by event. */
public final class DrillReport implements DrillFormat {

  private static final String INDENT = "  ";

  /** More faults than this at once teach nothing. */
  private static final int FAULTS = 2;

  private final Theme theme;
  private final Paper paper;

  /**
   * Makes a report.
   *
   * @param width of the page in columns
   */
  public DrillReport(Theme theme, int width) {
    this.theme = theme;
    this.paper = new Paper(width);
  }

  @Override
  public void write(DrillEvent event, Writer out) throws IOException {
    if (event instanceof DrillEvent.Posed posed) {
      posed(posed, out);
    } else if (event instanceof DrillEvent.Marked marked) {
      marked(marked, out);
    } else if (event instanceof DrillEvent.Skipped skipped) {
      attempt("Try: ", skipped.better(), out);
    } else if (event instanceof DrillEvent.Hinted hinted) {
      coach(hinted.text(), out);
    } else if (event instanceof DrillEvent.Refused refused) {
      coach(refused.reason(), out);
    } else if (event instanceof DrillEvent.Helped) {
      help(out);
    } else if (event instanceof DrillEvent.Closed closed) {
      closed(closed, out);
    }
    out.flush();
  }

  private void posed(DrillEvent.Posed posed, Writer out) throws IOException {
    DrillTask task = posed.task();
    String count = posed.number() + "/" + posed.of();
    out.write("\n" + theme.strong(count + "  " + task.drill().id()) + "\n");
    coach(task.drill().asks(), out);
    String lead = task.isClients() ? "Client  " : "Instead of  ";
    String indent = " ".repeat(lead.length());
    out.write(paper.set(theme.strong(lead), indent, Printable.of(task.line())));
  }

  private void marked(DrillEvent.Marked marked, Writer out) throws IOException {
    List<Remarks.Note> notes = marked.verdict().notes();
    for (Remarks.Note note : notes.subList(0, Math.min(FAULTS, notes.size()))) {
      String lead = marked.verdict().passed() ? "+ " : "- ";
      out.write(paper.set(INDENT + lead, INDENT + INDENT, Printable.of(note.text())));
    }
    attempt(marked.verdict().passed() ? "Or:  " : "Try: ", marked.better(), out);
  }

  private void attempt(String lead, String better, Writer out) throws IOException {
    out.write(paper.set(INDENT + lead, INDENT + "     ", Printable.of(better)));
  }

  private void coach(String text, Writer out) throws IOException {
    out.write(paper.set(INDENT, INDENT, Printable.of(text)));
  }

  private void closed(DrillEvent.Closed closed, Writer out) throws IOException {
    int again = closed.answered() - closed.passed();
    out.write("\n" + theme.strong(closed.passed() + " of " + closed.answered() + " passed"));
    out.write(again == 0 ? ".\n" : "; " + again + " to repeat.\n");
  }

  private static void help(Writer out) throws IOException {
    for (Map.Entry<String, String> command : Drilling.COMMANDS.entrySet()) {
      String name = "/" + command.getKey();
      out.write(INDENT + name + " ".repeat(9 - name.length()) + command.getValue() + "\n");
    }
  }
}
