package coach.report;

import coach.listen.Heard;
import coach.phrasebook.FamilyCard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Shows what kind of client was heard, and how to handle him.
 *
 * @param page how much is shown
 * @param cards the kinds by id
 */
public record ClientReport(CardPage page, Map<String, FamilyCard> cards) {

  /**
   * Writes of what kind the client is.
   *
   * @param kinds the likeliest first
   * @param nextStep index of the step that is next with the likeliest; -1 where there are none
   */
  public void write(List<Heard> kinds, int nextStep, Writer out) throws IOException {
    if (kinds.isEmpty()) {
      out.write("Not enough to tell. The next message will say more.\n");
    }
    for (Heard heard : kinds) {
      if (heard == kinds.get(0) || page.isWhole()) {
        whole(heard, cards.get(heard.id()), nextStep, out);
      } else {
        page.also("or perhaps ", heard, out);
      }
    }
    out.flush();
  }

  private void whole(Heard heard, FamilyCard card, int nextStep, Writer out) throws IOException {
    List<String> steps = card.bullets("Steps");
    page.head(heard.sure() ? "" : "may be ", heard, card, out);
    if (steps.isEmpty() || page.isWhole()) {
      page.lines("Handle with", card, out);
    }
    page.steps(steps, nextStep, out);
    page.lines("Avoid", card, out);
    page.lines("Say", card, out);
  }
}
