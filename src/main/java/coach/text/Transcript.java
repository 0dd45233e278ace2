package coach.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A finished conversation: who said what, in order.
 *
 * @param form whether it was spoken or written
 * @param lines the turns; two of one speaker never follow each other in a spoken one
 */
public record Transcript(Form form, List<Line> lines) {

  /** How people talked. */
  public enum Form {
    SPOKEN,
    WRITTEN
  }

  /**
   * A turn.
   *
   * @param speaker as named in the transcript
   * @param text what was said, a line a paragraph
   */
  public record Line(String speaker, String text) {}

  public Transcript {
    lines = List.copyOf(lines);
  }

  /** Returns those who speak, in the order of their first turn. */
  public List<String> speakers() {
    LinkedHashSet<String> speakers = new LinkedHashSet<>();
    lines.forEach(line -> speakers.add(line.speaker()));
    return new ArrayList<>(speakers);
  }
}
