package coach.report;

import coach.listen.Heard;
import coach.phrasebook.ObjectionCard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Shows, during a call, what objection was heard and how to meet it. */
public final class ObjectionReport {

  private static final int ALL = Integer.MAX_VALUE;

  private final Theme theme;
  private final Paper paper;
  private final Map<String, ObjectionCard> cards;
  private final int shown;

  private ObjectionReport(Theme theme, int width, Map<String, ObjectionCard> cards, int shown) {
    this.theme = theme;
    this.paper = new Paper(width);
    this.cards = cards;
    this.shown = shown;
  }

  /** Returns a report of a few lines: the main objection, the others only named. */
  public static ObjectionReport brief(Theme theme, int width, Map<String, ObjectionCard> cards) {
    return new ObjectionReport(theme, width, cards, 2);
  }

  /** Returns a report of everything that the cards say. */
  public static ObjectionReport whole(Theme theme, int width, Map<String, ObjectionCard> cards) {
    return new ObjectionReport(theme, width, cards, ALL);
  }

  /** Writes what was heard, the main objection first. */
  public void write(List<Heard> objections, Writer out) throws IOException {
    if (objections.isEmpty()) {
      out.write("No objection heard.\n");
    }
    boolean main = true;
    for (Heard heard : objections) {
      ObjectionCard card = cards.get(heard.id());
      if (main || shown == ALL) {
        page(heard, card, out);
      } else {
        out.write(paper.set("also ", "     ", Evidence.of(heard, theme)));
        lines("Explore", card.explore(), 1, out);
      }
      main = false;
    }
    out.flush();
  }

  private void page(Heard heard, ObjectionCard card, Writer out) throws IOException {
    out.write(paper.set("", "  ", Evidence.of(heard, theme) + "  [" + card.method() + "]"));
    out.write(paper.set("  ", "  ", Printable.of(card.intro())));
    lines("Acknowledge", card.acknowledge(), shown == ALL ? ALL : 1, out);
    lines("Explore", card.explore(), shown, out);
    out.write("  Once you know the reason:\n");
    lines("Respond", card.respond(), shown, out);
    lines("Confirm", card.confirm(), shown == ALL ? ALL : 1, out);
  }

  private void lines(String title, List<String> lines, int most, Writer out) throws IOException {
    String lead = "  " + title + " ".repeat(13 - title.length());
    for (int i = 0; i < lines.size() && i < most; i++) {
      out.write(paper.set(lead, " ".repeat(15), Printable.of(lines.get(i))));
      lead = " ".repeat(15);
    }
  }
}
