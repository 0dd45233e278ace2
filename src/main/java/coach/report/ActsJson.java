package coach.report;

import coach.listen.Act;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The acts of a turn for programs, an object a line; its shape is a contract. */
public final class ActsJson {

  private ActsJson() {}

  /**
   * Writes one line.
   *
   * @param text what the seller says
   * @param acts the main one first
   */
  public static void write(String text, List<Act> acts, Writer out) throws IOException {
    Json.line(
        out,
        json -> {
          json.writeStringField("text", text);
          Json.strings("acts", acts.stream().map(Act::id).toList(), json);
          Json.strings("words", acts.stream().map(Act::words).toList(), json);
        });
  }
}
