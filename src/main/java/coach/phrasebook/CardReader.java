package coach.phrasebook;

import coach.phrasebook.Card.Line;
import coach.phrasebook.Card.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a card's Markdown.
 *
 * <p>The Markdown parser gives the blocks; their words are taken from the source as written, since
 * the stars and brackets of patterns are not emphasis and links.
 */
public final class CardReader {

  /** Says of a file that it is UTF-8. */
  private static final String MARK = "\uFEFF";

  private static final Parser MARKDOWN =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  private final String path;
  private final List<String> lines;
  private final List<CardFault> faults = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private Line title = new Line("", 1);
  private final StringBuilder intro = new StringBuilder();
  private int skipped;

  private CardReader(String path, String text) {
    this.path = path;
    String marked = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    this.lines = List.of(marked.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
  }

  /** Reads a card; throws with every fault found in its form. */
  public static Card read(String path, String text) throws PhrasebookException {
    return new CardReader(path, text).card();
  }

  private Card card() throws PhrasebookException {
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      ControlSign.in(lines.get(i))
          .ifPresent(sign -> faults.add(fault(line, sign.problem(), ControlSign.ALLOWED)));
    }
    int close = lines.get(0).equals("---") ? lines.subList(1, lines.size()).indexOf("---") + 1 : -1;
    if (close == 0) {
      faults.add(
          fault(1, "the settings on top are not closed", "a line of --- after the settings"));
    }
    Map<String, Card.SettingLine> settings = Map.of();
    if (close > 0) {
      settings = new FrontMatter(path, lines.subList(1, close), faults).settings();
      skipped = close + 1;
    }
    Node document = MARKDOWN.parse(String.join("\n", lines.subList(skipped, lines.size())));
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
    if (title.text().isEmpty()) {
      faults.add(fault(1, "the card has no title", "a line such as '# name-of-the-card'"));
    }
    if (!faults.isEmpty()) {
      throw new PhrasebookException(faults);
    }
    return new Card(path, settings, title, intro.toString(), List.copyOf(sections), lines);
  }

  private CardFault fault(int line, String problem, String allowed) {
    return new CardFault(path, line, lines.get(Math.max(0, line - 1)), problem, allowed);
  }

  private void block(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (sections.isEmpty()) {
      intro.append(intro.length() == 0 ? "" : " ").append(plain(node));
    } else if (node instanceof ListBlock) {
      Section section = sections.get(sections.size() - 1);
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        section.bullets().add(bullet((ListItem) item));
      }
    } else if (node instanceof BlockQuote) {
      sections.get(sections.size() - 1).quotes().add(quote(node));
    } else {
      sections.get(sections.size() - 1).prose().add(new Line(plain(node), line(node)));
    }
  }

  private void heading(Heading heading) {
    Line words = new Line(plain(heading).replaceFirst("^#+\\s*", "").strip(), line(heading));
    if (heading.getLevel() == 1 && title.text().isEmpty()) {
      title = words;
    } else if (heading.getLevel() == 1) {
      faults.add(fault(words.line(), "a card has one title", "## for the headings below it"));
    } else {
      if (isAgain(words.text(), heading.getLevel())) {
        faults.add(fault(words.line(), "this heading is there twice", "one heading for all"));
      }
      sections.add(
          new Section(
              words, heading.getLevel(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
  }

  /** Whether a heading of the same depth says the same under the same heading above. */
  private boolean isAgain(String words, int depth) {
    for (int i = sections.size() - 1; i >= 0 && sections.get(i).depth() >= depth; i--) {
      Section before = sections.get(i);
      if (before.depth() == depth && before.heading().text().equals(words)) {
        return true;
      }
    }
    return false;
  }

  private int line(Node node) {
    return node.getSourceSpans().get(0).getLineIndex() + skipped + 1;
  }

  /** Returns the lines of a block as one, blanks between them made single. */
  private String plain(Node node) {
    StringBuilder words = new StringBuilder();
    for (SourceSpan span : node.getSourceSpans()) {
      String line = lines.get(span.getLineIndex() + skipped).strip();
      words.append(words.length() == 0 ? "" : " ").append(line);
    }
    return words.toString();
  }

  private Line bullet(ListItem item) {
    String words = plain(item);
    int marker = words.indexOf(' ');
    return new Line(marker < 0 ? "" : words.substring(marker).strip(), line(item));
  }

  private Line quote(Node quote) {
    StringBuilder words = new StringBuilder();
    for (SourceSpan span : quote.getSourceSpans()) {
      String line = lines.get(span.getLineIndex() + skipped).stripLeading();
      String inside = line.startsWith(">") ? line.substring(1) : line;
      words
          .append(words.length() == 0 ? "" : "\n")
          .append(inside.startsWith(" ") ? inside.substring(1) : inside);
    }
    return new Line(words.toString(), line(quote));
  }
}
