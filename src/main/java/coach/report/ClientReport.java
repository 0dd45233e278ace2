package coach.report;

import coach.listen.Heard;
import coach.phrasebook.ClientCard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Shows what kind of client was heard, and how to handle him. */
public final class ClientReport {

  private static final int ALL = Integer.MAX_VALUE;
  private static final String INDENT = " ".repeat(15);

  private final Theme theme;
  private final Paper paper;
  private final Map<String, ClientCard> cards;
  private final int shown;

  private ClientReport(Theme theme, int width, Map<String, ClientCard> cards, int shown) {
    this.theme = theme;
    this.paper = new Paper(width);
    this.cards = cards;
    this.shown = shown;
  }

  /** Returns a report of a few lines. */
  public static ClientReport brief(Theme theme, int width, Map<String, ClientCard> cards) {
    return new ClientReport(theme, width, cards, 2);
  }

  /** Returns a report of everything that the cards say. */
  public static ClientReport whole(Theme theme, int width, Map<String, ClientCard> cards) {
    return new ClientReport(theme, width, cards, ALL);
  }

  /**
   * Writes of what kind the client is.
   *
   * @param kinds the likeliest first
   * @param nextStep index of the step that is next with the likeliest; -1 where there are none
   */
  public void write(List<Heard> kinds, int nextStep, Writer out) throws IOException {
    if (kinds.isEmpty()) {
      out.write("Not enough to tell. His next message will say more.\n");
    }
    boolean first = true;
    for (Heard heard : kinds) {
      if (first || shown == ALL) {
        page(heard, cards.get(heard.id()), nextStep, out);
      } else {
        out.write(paper.set("or perhaps ", INDENT, Evidence.of(heard, theme)));
      }
      first = false;
    }
    out.flush();
  }

  private void page(Heard heard, ClientCard card, int nextStep, Writer out) throws IOException {
    String method = card.method().isEmpty() ? "" : "  [" + card.method() + "]";
    out.write(paper.set("", "  ", Evidence.of(heard, theme) + method));
    out.write(paper.set("  ", "  ", Printable.of(card.intro())));
    if (card.steps().isEmpty() || shown == ALL) {
      lines("Handle with", card.handle(), out);
    }
    steps(card, nextStep, out);
    lines("Avoid", card.avoid(), out);
    lines("Say", card.say(), out);
  }

  private void steps(ClientCard card, int next, Writer out) throws IOException {
    for (int i = 0; i < card.steps().size(); i++) {
      String lead = i == next ? "  next > " : "         ";
      String text = (i + 1) + ". " + Printable.of(card.steps().get(i).text());
      out.write(paper.set(lead, INDENT, i == next ? theme.strong(text) : text));
    }
  }

  private void lines(String title, List<String> lines, Writer out) throws IOException {
    String lead = "  " + title + " ".repeat(13 - title.length());
    for (int i = 0; i < lines.size() && i < shown; i++) {
      out.write(paper.set(lead, INDENT, Printable.of(lines.get(i))));
      lead = INDENT;
    }
  }
}
