package coach.text;

import java.util.List;

/**
 * A draft as read: its text, and where each line of it stands in the file.
 *
 * @param path the name shown in reports
 * @param text the readable text, header block included; line ends are {@code \n}
 * @param format how the text is to be understood
 * @param lines for each line of the text its line number in the file, from 1; empty when they agree
 * @param attachments names of the attached files; a nameless one is an empty string
 * @param notes what the reader had to mend, for the user to know
 */
public record Draft(
    String path,
    String text,
    Format format,
    List<Integer> lines,
    List<String> attachments,
    List<String> notes) {

  /** How a draft is written. */
  public enum Format {
    TEXT,
    MARKDOWN,
    MAIL
  }

  public Draft {
    lines = List.copyOf(lines);
    attachments = List.copyOf(attachments);
    notes = List.copyOf(notes);
  }

  /** Returns a draft of plain text, as typed. */
  public static Draft ofText(String path, String text) {
    return new Draft(path, text, Format.TEXT, List.of(), List.of(), List.of());
  }

  /** Returns where an offset of the text stands in the file. */
  public Position position(int offset) {
    int line = 0;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    int shown = lines.isEmpty() ? line + 1 : lines.get(Math.min(line, lines.size() - 1));
    return new Position(shown, text.codePointCount(start, offset) + 1);
  }

  /**
   * A place as people and editors count.
   *
   * @param line from 1
   * @param column from 1, in code points
   */
  public record Position(int line, int column) {}
}
