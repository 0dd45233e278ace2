package coach.practice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line of a journal: an object. */
final class JournalLine {

  private static final JsonFactory JSON = new JsonFactory();

  private JournalLine() {}

  /** What stands between the braces. */
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** Returns the line of an object. */
  static String of(Fields fields) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    return line.toString();
  }

  /**
   * Returns the fields of an object, those of objects in it with a dot; none if it is no object.
   */
  static Map<String, String> fields(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      String inside = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT && json.currentName() != null) {
          inside = json.currentName() + ".";
        } else if (token == JsonToken.END_OBJECT) {
          inside = "";
        } else if (token.isScalarValue()) {
          fields.put(inside + json.currentName(), json.getText());
        }
      }
    } catch (IOException e) {
      // Somebody has written into the file: the line counts as not there.
      return Map.of();
    }
    return fields;
  }
}
