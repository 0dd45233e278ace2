package coach.report;

import coach.listen.GapState;
import coach.listen.GapState.State;
import coach.listen.Inquiry;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A short questionnaire for a client, filled with what he has told already. */
public final class BriefReport {

  private static final String INDENT = "   ";

  private final Paper paper;
  private final FamilyBook book;

  /**
   * Makes a questionnaire.
   *
   * @param width of the page in columns
   * @param book how each gap is called, and asked for
   */
  public BriefReport(int width, FamilyBook book) {
    this.paper = new Paper(width);
    this.book = book;
  }

  /**
   * Writes a numbered line for each gap of the purpose, with its question where he has not told it;
   * then, for the writer, what he spoke of in words that need a look, and the tactic.
   */
  public void write(Inquiry inquiry, Writer out) throws IOException {
    int number = 1;
    List<GapState> touched = new ArrayList<>();
    for (String id : inquiry.order()) {
      GapState gap = inquiry.ledger().get(id);
      if (gap != null && gap.state() == State.TOUCHED) {
        touched.add(gap);
      } else if (gap != null) {
        out.write(paper.set(number + ". ", INDENT, title(id) + ": " + told(gap)));
        if (gap.state() != State.KNOWN) {
          out.write(paper.set(INDENT, INDENT, Printable.line(question(gap, inquiry))));
        }
        number++;
      }
    }
    boolean advised = !inquiry.tactic().text().isEmpty();
    if (advised || !touched.isEmpty()) {
      out.write("\n-- for you, not for the client --\n");
    }
    for (GapState gap : touched) {
      out.write(paper.set("Spoken of: ", INDENT, title(gap.id()) + " " + told(gap)));
    }
    if (advised) {
      out.write(paper.set("Tactic: ", "        ", Tactics.line(inquiry.tactic())));
    }
    out.flush();
  }

  private String title(String gap) {
    FamilyCard card = book.cards(Family.QUESTION).get(gap);
    return Printable.line(card.bullets("Line").isEmpty() ? gap : card.bullets("Line").get(0));
  }

  private static String told(GapState gap) {
    return Printable.line(
        gap.words().isEmpty() ? "" : "\u201C" + String.join("; ", gap.words()) + "\u201D");
  }

  /** Returns the question for a gap; a form asks for what he may have told, too. */
  private String question(GapState gap, Inquiry inquiry) {
    for (Inquiry.Question question : inquiry.questions()) {
      if (question.about().equals(gap.id())) {
        return question.text();
      }
    }
    List<String> usual = book.cards(Family.QUESTION).get(gap.id()).bullets("Ask");
    return usual.isEmpty() ? "" : usual.get(0);
  }
}
