package coach.report;

import coach.phrasebook.Card;
import coach.phrasebook.RuleCard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Shows a rule's card to the person who writes: why, examples, and how well founded it is. */
public final class RulePage {

  private static final String INDENT = "  ";

  private final Theme theme;
  private final Paper paper;
  private final Methods methods;

  /**
   * Makes a page.
   *
   * @param theme plain, or with colours
   * @param width of the page in columns
   * @param methods what the named methods mean
   */
  public RulePage(Theme theme, int width, Methods methods) {
    this.theme = theme;
    this.paper = new Paper(width);
    this.methods = methods;
  }

  /**
   * Writes the page.
   *
   * @param rule the rule as it runs
   * @param card its card
   * @param origin where the rule comes from, and who set its level
   */
  public void write(RuleCard rule, Card card, String origin, Writer out) throws IOException {
    out.write(theme.strong(rule.id()) + "  " + theme.level(rule.level()) + "\n");
    out.write(paper.set(INDENT, INDENT, Printable.of(card.intro())));
    quotes("Instead of", card, out);
    quotes("Say", card, out);
    heading("Method", out);
    for (String method : methods.of(rule.method())) {
      out.write(paper.set(INDENT, INDENT + "    ", Printable.line(method)));
    }
    heading("How well founded", out);
    out.write(INDENT + Grounds.of(rule.evidence()) + "\n");
    source(card, out);
    heading("Where it comes from", out);
    out.write(paper.set(INDENT, INDENT, Printable.line(origin)));
    out.write("\nTo silence it, in .coach.yaml:  levels: {" + rule.id() + ": off}\n");
    out.flush();
  }

  private void heading(String words, Writer out) throws IOException {
    out.write("\n" + theme.strong(words) + "\n");
  }

  private void quotes(String heading, Card card, Writer out) throws IOException {
    List<Card.Line> quotes = card.section(heading).map(Card.Section::quotes).orElse(List.of());
    if (quotes.isEmpty()) {
      return;
    }
    heading(heading, out);
    String gap = "";
    for (Card.Line quote : quotes) {
      // Little messages of several lines need room between them.
      String text = Printable.of(quote.text().replace("\n\n", "\n"));
      out.write(gap + paper.set(INDENT + "- ", INDENT + "  ", text));
      gap = quote.text().indexOf('\n') < 0 ? "" : "\n";
    }
  }

  private void source(Card card, Writer out) throws IOException {
    List<Card.Line> prose = card.section("Source").map(Card.Section::prose).orElse(List.of());
    if (!prose.isEmpty()) {
      heading("Source", out);
    }
    for (Card.Line paragraph : prose) {
      out.write(paper.set(INDENT, INDENT, Printable.of(paragraph.text())));
    }
  }
}
