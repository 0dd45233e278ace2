package coach.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A page on a method that findings name: what it means, and which rules serve it. */
public record MethodPage(int width) {

  /**
   * Writes the page.
   *
   * @param line the method's id and what it means
   * @param rules the names of the rules that serve it
   */
  public void write(String line, List<String> rules, Writer out) throws IOException {
    Paper paper = new Paper(width);
    out.write(paper.set("", "    ", line));
    if (!rules.isEmpty()) {
      out.write(paper.set("    Rules: ", "           ", String.join(", ", rules)));
    }
    out.flush();
  }
}
