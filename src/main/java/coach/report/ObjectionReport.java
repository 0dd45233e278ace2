package coach.report;

import coach.listen.Heard;
import coach.phrasebook.FamilyCard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Shows, during a call, what objection was heard and how to meet it.
 *
 * @param page how much is shown
 * @param cards the objections by id
 */
public record ObjectionReport(CardPage page, Map<String, FamilyCard> cards) {

  /** Writes what was heard, the main objection first; on a brief page the others are named. */
  public void write(List<Heard> objections, Writer out) throws IOException {
    if (objections.isEmpty()) {
      out.write("No objection heard.\n");
    }
    for (Heard heard : objections) {
      FamilyCard card = cards.get(heard.id());
      if (heard == objections.get(0) || page.isWhole()) {
        whole(heard, card, out);
      } else {
        page.also("also ", heard, out);
        page.first("Explore", card, out);
      }
    }
    out.flush();
  }

  private void whole(Heard heard, FamilyCard card, Writer out) throws IOException {
    page.head(heard, card, out);
    page.first("Acknowledge", card, out);
    page.lines("Explore", card, out);
    out.write("  Once you know the reason:\n");
    page.lines("Respond", card, out);
    page.first("Confirm", card, out);
  }
}
