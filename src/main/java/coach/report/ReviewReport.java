package coach.report;

import coach.check.Finding;
import coach.listen.Act;
import coach.practice.Move;
import coach.practice.Review;
import coach.practice.Utterance;
import coach.text.OneLine;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The review of a finished talk for a person at a terminal. */
public final class ReviewReport implements ReviewFormat {

  private static final String INDENT = "  ";
  private static final int NAME = 20;

  private final Theme theme;
  private final Paper paper;

  /**
   * Makes a report.
   *
   * @param width of the page in columns
   */
  public ReviewReport(Theme theme, int width) {
    this.theme = theme;
    this.paper = new Paper(width);
  }

  @Override
  public void write(Review review, Writer out) throws IOException {
    for (Utterance turn : review.turns()) {
      turn(turn, review.faults(), out);
    }
    out.write("\n" + theme.strong("Review") + "  overall " + ReviewRows.overall(review) + "\n");
    new BarLines(paper).write(review.bars(), out);
    out.write("\n");
    for (Map.Entry<String, String> row : ReviewRows.figures(review).entrySet()) {
      String name = INDENT + row.getKey() + " ".repeat(NAME - row.getKey().length());
      out.write(paper.set(name, " ".repeat(name.length()), Printable.line(row.getValue())));
    }
    list("Promises", review.promises().stream().map(ReviewRows::promise).toList(), out);
    list("Objections", review.objections().stream().map(ReviewRows::objection).toList(), out);
    for (String row : ReviewRows.advice(review)) {
      out.write(paper.set(INDENT, INDENT + INDENT, Printable.line(row)));
    }
    out.flush();
  }

  private void turn(Utterance turn, Set<String> faults, Writer out) throws IOException {
    String name = turn.number() + " " + Printable.line(turn.speaker());
    out.write(paper.set(theme.strong(name) + "  ", INDENT + INDENT, shown(turn.text())));
    for (Act act : turn.acts()) {
      mark(faults.contains(act.id()) ? "- " : "+ ", act.id(), act.words(), out);
    }
    for (Move fault : ReviewRows.faults(turn, faults)) {
      mark("- ", fault.id(), fault.words(), out);
    }
    if (turn.seller()) {
      for (Finding finding : ReviewRows.findings(turn)) {
        String text = Printable.line(finding.message()) + "  [" + finding.rule().id() + "]";
        out.write(paper.set(INDENT + "! ", INDENT + INDENT, text));
      }
    }
    for (var objection : turn.objections()) {
      out.write(INDENT + "? objection: " + objection.id() + "\n");
    }
  }

  private void mark(String sign, String id, String words, Writer out) throws IOException {
    String quoted = id + ": \"" + Printable.line(Brief.of(OneLine.of(words))) + "\"";
    out.write(paper.set(INDENT + sign, INDENT + INDENT, quoted));
  }

  private static String shown(String text) {
    return Printable.line(OneLine.of(text));
  }

  private void list(String title, List<String> lines, Writer out) throws IOException {
    if (!lines.isEmpty()) {
      out.write(INDENT + theme.strong(title) + "\n");
      for (String line : lines) {
        out.write(paper.set(INDENT + "- ", INDENT + INDENT, Printable.line(line)));
      }
    }
  }
}
