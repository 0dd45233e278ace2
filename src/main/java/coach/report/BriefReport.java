package coach.report;

import coach.listen.GapState;
import coach.listen.GapState.State;
import coach.listen.Inquiry;
import coach.phrasebook.Family;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenCard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A short questionnaire for a client, filled with what he has told already. */
public final class BriefReport {

  private static final String INDENT = "   ";

  private final Paper paper;
  private final ListenBook book;

  /**
   * Makes a questionnaire.
   *
   * @param width of the page in columns
   * @param book how each gap is called, and asked for
   */
  public BriefReport(int width, ListenBook book) {
    this.paper = new Paper(width);
    this.book = book;
  }

  /** Writes a numbered line for each gap of the purpose; then, for the writer, the tactic. */
  public void write(Inquiry inquiry, Writer out) throws IOException {
    int number = 1;
    for (String id : inquiry.order()) {
      GapState gap = inquiry.ledger().get(id);
      ListenCard card = book.cards(Family.QUESTION).get(id);
      if (gap != null && card != null) {
        List<String> line = card.bullets("Line");
        String title = line.isEmpty() ? id : line.get(0);
        out.write(paper.set(number + ". ", INDENT, Printable.line(title) + ": " + told(gap)));
        ask(gap, inquiry, out);
        number++;
      }
    }
    if (!inquiry.tactic().text().isEmpty()) {
      out.write("\n-- for you, not for the client --\n");
      out.write(paper.set("Tactic: ", "        ", Tactics.line(inquiry.tactic())));
    }
    out.flush();
  }

  private static String told(GapState gap) {
    return Printable.line(
        gap.isMissing() ? "" : "\u201C" + String.join("; ", gap.words()) + "\u201D");
  }

  private void ask(GapState gap, Inquiry inquiry, Writer out) throws IOException {
    for (Inquiry.Question question : inquiry.questions()) {
      if (gap.state() != State.KNOWN && question.about().equals(gap.id())) {
        out.write(paper.set(INDENT, INDENT, Printable.line(question.text())));
      }
    }
  }
}
