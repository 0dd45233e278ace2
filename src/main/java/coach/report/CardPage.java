package coach.report;

import coach.listen.Heard;
import coach.phrasebook.FamilyCard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A page that shows what was heard and what its card says, titles in a column on the left. */
public final class CardPage {

  private static final String INDENT = " ".repeat(15);
  private static final int ALL = Integer.MAX_VALUE;

  private final Theme theme;
  private final Paper paper;
  private final int shown;

  private CardPage(Theme theme, int width, int shown) {
    this.theme = theme;
    this.paper = new Paper(width);
    this.shown = shown;
  }

  /** Returns a page of a few lines. */
  public static CardPage brief(Theme theme, int width) {
    return new CardPage(theme, width, 2);
  }

  /** Returns a page of everything that the cards say. */
  public static CardPage whole(Theme theme, int width) {
    return new CardPage(theme, width, ALL);
  }

  boolean isWhole() {
    return shown == ALL;
  }

  /** Writes what was heard, why, and what stands behind it. */
  void head(Heard heard, FamilyCard card, Writer out) throws IOException {
    head("", heard, card, out);
  }

  /** Writes what was heard, after words that tell how sure it is. */
  void head(String lead, Heard heard, FamilyCard card, Writer out) throws IOException {
    String method = card.method().isEmpty() ? "" : "  [" + card.method() + "]";
    out.write(paper.set(lead, "  ", Evidence.of(heard, theme) + method));
    out.write(paper.set("  ", "  ", Printable.of(card.intro())));
  }

  /** Writes what else was heard. */
  void also(String lead, Heard heard, Writer out) throws IOException {
    out.write(paper.set(lead, " ".repeat(lead.length()), Evidence.of(heard, theme)));
  }

  /** Writes what a card says under a heading, as far as the page shows it. */
  void lines(String heading, FamilyCard card, Writer out) throws IOException {
    lines(heading, card.bullets(heading), shown, out);
  }

  /** Writes the first line that a card has under a heading; on a whole page all of them. */
  void first(String heading, FamilyCard card, Writer out) throws IOException {
    lines(heading, card.bullets(heading), isWhole() ? ALL : 1, out);
  }

  private void lines(String heading, List<String> lines, int most, Writer out) throws IOException {
    String lead = "  " + heading + " ".repeat(13 - heading.length());
    for (int i = 0; i < lines.size() && i < most; i++) {
      out.write(paper.set(lead, INDENT, Printable.of(lines.get(i))));
      lead = INDENT;
    }
  }

  /** Writes steps in their order; the next one stands out. */
  void steps(List<String> steps, int next, Writer out) throws IOException {
    for (int i = 0; i < steps.size(); i++) {
      String lead = i == next ? "  next > " : "         ";
      String text = (i + 1) + ". " + Printable.of(steps.get(i));
      out.write(paper.set(lead, INDENT, i == next ? theme.strong(text) : text));
    }
  }
}
