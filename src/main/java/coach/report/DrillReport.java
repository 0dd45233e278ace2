package coach.report;

import coach.practice.DrillTask;
import coach.practice.Event;
import coach.practice.Remarks;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Shows a drill, event by event. */
public final class DrillReport implements TalkFormat {

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
  public void write(Event event, Writer out) throws IOException {
    if (event instanceof Event.Posed posed) {
      posed(posed, out);
    } else if (event instanceof Event.Marked marked) {
      marked(marked, out);
    } else if (event instanceof Event.Skipped skipped) {
      attempt("Try: ", skipped.better(), out);
    } else if (event instanceof Event.Hinted hinted) {
      coach(hinted.text(), out);
    } else if (event instanceof Event.Refused refused) {
      coach(refused.reason(), out);
    } else if (event instanceof Event.Helped helped) {
      out.write(CommandList.of(helped.commands()));
    } else if (event instanceof Event.Counted counted) {
      counted(counted, out);
    }
    out.flush();
  }

  private void posed(Event.Posed posed, Writer out) throws IOException {
    DrillTask task = posed.task();
    String count = posed.number() + "/" + posed.of();
    out.write("\n" + theme.strong(count + "  " + task.drill().id()) + "\n");
    coach(task.drill().asks(), out);
    String lead = task.isClients() ? "Client  " : "Instead of  ";
    String indent = " ".repeat(lead.length());
    out.write(paper.set(theme.strong(lead), indent, Printable.of(task.line())));
  }

  private void marked(Event.Marked marked, Writer out) throws IOException {
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

  private void counted(Event.Counted counted, Writer out) throws IOException {
    int again = counted.answered() - counted.passed();
    out.write("\n" + theme.strong(counted.passed() + " of " + counted.answered() + " passed"));
    out.write(again == 0 ? ".\n" : "; " + again + " to repeat.\n");
  }
}
