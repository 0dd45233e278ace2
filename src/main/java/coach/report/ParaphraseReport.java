package coach.report;

import coach.listen.Paraphrase;
import coach.listen.SaidBack;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Shows, during a call, how to say a client's points back. */
public final class ParaphraseReport {

  private static final int POINTS = 4;
  private static final int WIDTH = 70;
  private static final String INDENT = "  ";

  private final Theme theme;
  private final Paper paper;
  private final String method;
  private final int shown;

  /**
   * Makes a report.
   *
   * @param theme plain, or with colours
   * @param width of the page in columns
   * @param method the METHODS id
   * @param all whether every point is shown
   */
  public ParaphraseReport(Theme theme, int width, String method, boolean all) {
    this.theme = theme;
    this.paper = new Paper(width);
    this.method = method;
    this.shown = all ? Integer.MAX_VALUE : POINTS;
  }

  /** Writes the ways to say it, then the points they hold. */
  public void write(SaidBack said, Writer out) throws IOException {
    if (said.paraphrases().isEmpty()) {
      out.write("There is nothing to say back yet. Ask:  [B1]\n");
      out.write(paper.set(INDENT, INDENT, Printable.of(said.question())));
      out.flush();
      return;
    }
    out.write(theme.strong("Say") + "  [" + method + "]\n");
    for (Paraphrase paraphrase : said.paraphrases()) {
      String note = paraphrase.quoted() ? " (partly word for word, to be on the safe side)" : "";
      out.write(paper.set(INDENT + "- ", INDENT + "  ", Printable.line(paraphrase.text()) + note));
    }
    points(said.points(), out);
    out.flush();
  }

  private void points(List<SaidBack.Point> points, Writer out) throws IOException {
    out.write(theme.strong("Heard") + "\n");
    for (int i = 0; i < points.size() && i < shown; i++) {
      SaidBack.Point point = points.get(i);
      String words = Printable.line(shown == POINTS ? Brief.of(point.text(), WIDTH) : point.text());
      String kinds = point.kinds().isEmpty() ? "" : "  (" + String.join(", ", point.kinds()) + ")";
      out.write(paper.set(INDENT, INDENT + "  ", words + kinds));
    }
    if (points.size() > shown) {
      out.write(INDENT + (points.size() - shown) + " more: --all\n");
    }
  }
}
