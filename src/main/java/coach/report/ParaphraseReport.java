package coach.report;

import coach.listen.Paraphrase;
import coach.listen.SaidBack;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Shows, during a call, how to say a client's points back. */
public final class ParaphraseReport {

  private static final int POINTS = 4;

  /** So many lines are read during a call; the rest is for {@code --all}. */
  private static final int LINES = 15;

  /** The lines of the points, with their heading and what is left out of them. */
  private static final int POINT_LINES = POINTS + 2;

  private static final int WIDTH = 70;
  private static final String INDENT = "  ";

  private final Theme theme;
  private final Paper paper;
  private final String method;
  private final boolean all;

  /**
   * Makes a report.
   *
   * @param theme plain, or with colours
   * @param width of the page in columns
   * @param method the METHODS id
   * @param all whether every way and every point is shown
   */
  public ParaphraseReport(Theme theme, int width, String method, boolean all) {
    this.theme = theme;
    this.paper = new Paper(width);
    this.method = method;
    this.all = all;
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
    ways(said.paraphrases(), out);
    points(said.points(), out);
    out.flush();
  }

  /** Writes the ways that there is room for, the first one in any case. */
  private void ways(List<Paraphrase> ways, Writer out) throws IOException {
    int room = LINES - POINT_LINES - 1;
    int written = 0;
    for (Paraphrase way : ways) {
      String block = paper.set(INDENT + "- ", INDENT + "  ", Printable.line(way.text()));
      room -= (int) block.lines().count();
      if (!all && written > 0 && room < 0) {
        break;
      }
      out.write(block);
      written++;
    }
    if (ways.stream().limit(written).anyMatch(Paraphrase::quoted)) {
      out.write(INDENT + "(partly word for word, to be on the safe side)\n");
    }
    if (written < ways.size()) {
      int more = ways.size() - written;
      out.write(INDENT + more + (more == 1 ? " other way: --all\n" : " other ways: --all\n"));
    }
  }

  private void points(List<SaidBack.Point> points, Writer out) throws IOException {
    out.write(theme.strong("Heard") + "\n");
    int shown = all ? points.size() : Math.min(POINTS, points.size());
    for (SaidBack.Point point : points.subList(0, shown)) {
      String words = Printable.line(all ? point.text() : Brief.of(point.text(), WIDTH));
      String kinds = point.kinds().isEmpty() ? "" : "  (" + String.join(", ", point.kinds()) + ")";
      out.write(paper.set(INDENT, INDENT + "  ", words + kinds));
    }
    if (points.size() > shown) {
      out.write(INDENT + (points.size() - shown) + " more: --all\n");
    }
  }
}
