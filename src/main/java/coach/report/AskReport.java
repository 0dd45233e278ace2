package coach.report;

import coach.listen.GapState;
import coach.listen.GapState.State;
import coach.listen.Inquiry;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Shows, during a call, what to ask next, and what the client has told already. */
public final class AskReport {

  private static final int SHOWN = 4;
  private static final int WORDS = 41;
  private static final String INDENT = "  ";
  private static final String COLUMN = "         ";
  private static final String TOLD = "Nothing is missing for this purpose.";
  private static final String NOTHING = "Nothing has to be found out here: do it, or answer it.";
  private static final String SPOKEN_OF =
      "Nothing to ask: all that counts for this purpose has been spoken of. Say it back to be sure.";

  private final Theme theme;
  private final Paper paper;
  private final boolean all;

  /**
   * Makes a report.
   *
   * @param theme plain, or with colours
   * @param width of the page in columns
   * @param all whether the whole ledger is shown
   */
  public AskReport(Theme theme, int width, boolean all) {
    this.theme = theme;
    this.paper = new Paper(width);
    this.all = all;
  }

  /** Writes the questions, each with its reason, then the ledger. */
  public void write(Inquiry inquiry, Writer out) throws IOException {
    out.write(theme.strong("Ask") + "  (" + inquiry.purpose() + ")\n");
    for (Inquiry.Question question : inquiry.questions()) {
      out.write(paper.set(INDENT + "- ", INDENT + "  ", Printable.line(question.text())));
      String why = Printable.line(question.why()) + "  [" + question.method() + "]";
      out.write(paper.set(INDENT + "  ", INDENT + "  ", why));
    }
    if (inquiry.questions().isEmpty()) {
      out.write(paper.set(INDENT, INDENT, instead(inquiry)));
    }
    ledger("Known", inquiry.in(State.KNOWN), out);
    ledger("Vague", inquiry.in(State.VAGUE), out);
    if (!inquiry.in(State.TOUCHED).isEmpty()) {
      ledger("Touched", inquiry.in(State.TOUCHED), out);
    }
    List<String> missing = inquiry.in(State.MISSING).stream().map(GapState::id).toList();
    String open = missing.isEmpty() ? "nothing" : String.join(", ", missing);
    out.write(paper.set("Missing  ", COLUMN, open));
    tactic(inquiry, out);
    out.flush();
  }

  /** Returns what is said where there is no question. */
  private static String instead(Inquiry inquiry) {
    if (inquiry.order().isEmpty()) {
      return NOTHING;
    }
    return inquiry.in(State.TOUCHED).isEmpty() ? TOLD : SPOKEN_OF;
  }

  private void tactic(Inquiry inquiry, Writer out) throws IOException {
    boolean qualifies = inquiry.purpose().equals("qualify");
    if (!inquiry.tactic().text().isEmpty() && (qualifies || all)) {
      out.write(paper.set("Tactic   ", COLUMN, Tactics.line(inquiry.tactic())));
    }
  }

  private void ledger(String title, List<GapState> gaps, Writer out) throws IOException {
    List<String> shown = new ArrayList<>();
    for (GapState gap : gaps) {
      if (all || shown.size() < SHOWN) {
        String words = String.join("; ", gap.words());
        String line = Printable.line(all ? words : Brief.of(words, WORDS));
        shown.add(gap.id() + " \u201C" + line + "\u201D");
      }
    }
    if (gaps.size() > shown.size()) {
      shown.add((gaps.size() - shown.size()) + " more: --all");
    }
    String text = shown.isEmpty() ? "nothing yet" : String.join(", ", shown);
    out.write(paper.set(title + COLUMN.substring(title.length()), COLUMN, text));
  }
}
