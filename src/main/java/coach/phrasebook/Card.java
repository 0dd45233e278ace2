package coach.phrasebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A card as written, before anybody asks what it means.
 *
 * @param path its file, for messages
 * @param settings the front matter; a single value is a list of one
 * @param title the first heading
 * @param intro the text below the title
 * @param sections what stands under the other headings, in order
 * @param source the whole file, line by line
 */
public record Card(
    String path,
    Map<String, SettingLine> settings,
    Line title,
    String intro,
    List<Section> sections,
    List<String> source) {

  static final String METHOD = "method";

  /**
   * Some text and the line it starts on.
   *
   * @param text without bullet or quotation mark
   * @param line from 1
   */
  public record Line(String text, int line) {}

  /**
   * A setting of the front matter.
   *
   * @param values at least one
   * @param line from 1
   */
  public record SettingLine(List<String> values, int line) {}

  /**
   * A heading and what stands below it.
   *
   * @param heading its words
   * @param depth 2 for {@code ##}, 3 for {@code ###}
   * @param bullets the list items
   * @param quotes the block quotes; each may run over several lines
   * @param prose plain paragraphs
   */
  public record Section(
      Line heading, int depth, List<Line> bullets, List<Line> quotes, List<Line> prose) {}

  /** Returns the file's name without folder and ending: the id of a rule. */
  public String id() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
  }

  /** Returns the section of a heading, if the card has it. */
  public Optional<Section> section(String heading) {
    return sections.stream().filter(s -> s.heading().text().equals(heading)).findFirst();
  }

  /** Returns the texts of the bullets under a heading; empty where it is missing. */
  public List<String> bullets(String heading) {
    List<String> texts = new ArrayList<>();
    section(heading).ifPresent(s -> s.bullets().forEach(bullet -> texts.add(bullet.text())));
    return texts;
  }

  /** Returns the METHODS ids that the card serves; empty where it names none. */
  public String method() {
    SettingLine method = settings.get(METHOD);
    return method == null ? "" : String.join(", ", method.values());
  }

  /** Makes a fault at a line of this card. */
  public CardFault fault(int line, String problem, String allowed) {
    String shown = line >= 1 && line <= source.size() ? source.get(line - 1) : "";
    return new CardFault(path, line, shown, problem, allowed);
  }
}
