package coach.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Makes plain text of an HTML body as its reader sees it: hidden text left out, block quotes marked
 * with {@code >}, list items with a dash, and a line end where a block ends.
 */
final class HtmlText implements NodeVisitor {

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "title",
          "template",
          "noscript",
          "object",
          "select",
          "textarea");
  private static final Set<String> SPACED =
      Set.of(
          "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr");
  private static final int MOST_QUOTES = 9;

  private final List<Integer> numbers;
  private final SourceLines lines = new SourceLines();
  private final StringBuilder line = new StringBuilder();
  private int number;
  private int quotes;

  /**
   * How deep a blank line is to stand before the next text; none where it is the largest number.
   */
  private int gap = Integer.MAX_VALUE;

  private Node hidden;

  private HtmlText(List<Integer> numbers) {
    this.numbers = numbers;
    this.number = numbers.get(0);
  }

  /**
   * Returns the readable lines of an HTML text.
   *
   * @param numbers for each line of the text the file's line; the last holds for all further ones
   */
  static SourceLines of(String html, List<Integer> numbers) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    HtmlText reader = new HtmlText(numbers);
    NodeTraversor.traverse(reader, document);
    if (!reader.line.toString().isBlank()) {
      reader.end();
    }
    return reader.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (hidden != null) {
      return;
    }
    if (node instanceof TextNode text) {
      write(text);
    } else if (node instanceof Element element) {
      if (isUnseen(element)) {
        hidden = element;
      } else {
        open(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node == hidden) {
      hidden = null;
    } else if (hidden == null && node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      end();
      lineFor(element);
      return;
    }
    if (element.isBlock() || name.equals("tr")) {
      start(name);
    }
    quotes += name.equals("blockquote") ? 1 : 0;
    if (name.equals("li")) {
      line.append("- ");
    } else if (name.equals("hr")) {
      line.append("________");
    } else if ((name.equals("td") || name.equals("th")) && !line.isEmpty()) {
      line.append("  ");
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    if (element.isBlock() || name.equals("tr")) {
      start(name.equals("blockquote") ? "" : name);
    }
    if (name.equals("blockquote")) {
      quotes--;
      start(name);
    }
  }

  /** Ends the line that is being written, and leaves one blank where the block stands apart. */
  private void start(String name) {
    if (!line.toString().isBlank()) {
      end();
    }
    line.setLength(0);
    if (SPACED.contains(name) && lines.size() > 0) {
      gap = Math.min(gap, quotes);
    }
  }

  private void end() {
    if (gap != Integer.MAX_VALUE) {
      lines.add(">".repeat(Math.min(gap, MOST_QUOTES)), number);
      gap = Integer.MAX_VALUE;
    }
    String text = line.toString().stripTrailing();
    lines.add((prefix() + text).stripTrailing(), number);
    line.setLength(0);
  }

  private String prefix() {
    return quotes == 0 ? "" : ">".repeat(Math.min(quotes, MOST_QUOTES)) + " ";
  }

  private void lineFor(Node node) {
    int at = node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 1;
    number = numbers.get(Math.max(0, Math.min(at, numbers.size()) - 1));
  }

  private void write(TextNode node) {
    String text = node.getWholeText();
    Element parent = node.parent();
    boolean kept = parent != null && parent.normalName().equals("pre");
    if (line.isEmpty()) {
      lineFor(node);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (kept && c == '\n') {
        end();
      } else if (!Blank.is(c) || kept) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  private static boolean isUnseen(Element element) {
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all")
        || style.contains("font-size:0") && !style.contains("font-size:0.")
        || style.contains("max-height:0")
        || style.contains("opacity:0;")
        || style.endsWith("opacity:0");
  }
}
