package coach.report;

import coach.listen.Heard;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** The parts that reports of what was heard have in common. */
final class HeardJson {

  private HeardJson() {}

  /** Writes what was heard; the words that decided stand in a field of the given name. */
  static void write(Heard heard, String method, String words, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", heard.id());
    json.writeNumberField("score", heard.score());
    strings(words, heard.words(), json);
    json.writeStringField("method", method);
    json.writeEndObject();
  }

  static void strings(String name, List<String> strings, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
