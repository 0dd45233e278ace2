package coach.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A finished conversation: who said what, in order.
 *
 * @param form whether it was spoken or written
 * @param lines the turns; two of one speaker never follow each other in a spoken one
 * @param addresses of those who wrote, in small letters, with what they are called here
 */
public record Transcript(Form form, List<Line> lines, Map<String, String> addresses) {

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
   * @param over whether it began while the one before still spoke
   */
  public record Line(String speaker, String text, boolean over) {

    /** A turn that began when the one before had ended, as far as anybody knows. */
    public Line(String speaker, String text) {
      this(speaker, text, false);
    }
  }

  public Transcript {
    lines = List.copyOf(lines);
    addresses = Map.copyOf(addresses);
  }

  /** A conversation of people without addresses. */
  public Transcript(Form form, List<Line> lines) {
    this(form, lines, Map.of());
  }

  /** Returns those who speak, in the order of their first turn. */
  public List<String> speakers() {
    LinkedHashSet<String> speakers = new LinkedHashSet<>();
    lines.forEach(line -> speakers.add(line.speaker()));
    return new ArrayList<>(speakers);
  }
}
