package coach.text;

import java.util.List;

/**
 * A draft as read: its text, and where each line of it stands in the file.
 *
 * <p>Immutable. Not a record only because it keeps the index of its lines once somebody asked for
 * one.
 */
public final class Draft {

  /** How a draft is written. */
  public enum Format {
    TEXT,
    MARKDOWN,
    MAIL
  }

  private final String path;
  private final String text;
  private final Format format;
  private final List<Integer> lines;
  private final List<String> attachments;
  private final List<String> notes;
  private Lines index;

  /**
   * Makes a draft.
   *
   * @param path the name shown in reports
   * @param text the readable text, header block included; line ends are {@code \n}
   * @param format how the text is to be understood
   * @param lines for each line of the text its line number in the file, from 1; empty when they
   *     agree
   * @param attachments names of the attached files; a nameless one is an empty string
   * @param notes what the reader had to mend, for the user to know
   */
  public Draft(
      String path,
      String text,
      Format format,
      List<Integer> lines,
      List<String> attachments,
      List<String> notes) {
    this.path = path;
    this.text = text;
    this.format = format;
    this.lines = List.copyOf(lines);
    this.attachments = List.copyOf(attachments);
    this.notes = List.copyOf(notes);
  }

  /** Returns a draft of plain text, as typed. */
  public static Draft ofText(String path, String text) {
    return new Draft(path, text, Format.TEXT, List.of(), List.of(), List.of());
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public Format format() {
    return format;
  }

  public List<Integer> lines() {
    return lines;
  }

  public List<String> attachments() {
    return attachments;
  }

  public List<String> notes() {
    return notes;
  }

  /** Returns where the lines of the text stand. */
  Lines index() {
    Lines known = index;
    if (known == null) {
      known = Lines.of(text);
      index = known;
    }
    return known;
  }

  /** Returns where an offset of the text stands in the file. */
  public Position position(int offset) {
    Lines known = index();
    int line = known.at(offset);
    int shown = lines.isEmpty() ? line + 1 : lines.get(Math.min(line, lines.size() - 1));
    return new Position(shown, text.codePointCount(known.start(line), offset) + 1);
  }

  /**
   * A place as people and editors count.
   *
   * @param line from 1
   * @param column from 1, in code points
   */
  public record Position(int line, int column) {}
}
