package coach.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * A turn of a seller, given as a line.
 *
 * @param text what he says
 * @param client what the client said before; empty where the line does not tell
 */
record TurnLine(String text, String client) {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads a line: an object with {@code text} and {@code client}, or else the plain text of a turn.
   */
  static TurnLine of(String line) throws IOException {
    String object = line.strip();
    if (!object.startsWith("{")) {
      return new TurnLine(line, "");
    }
    String text = "";
    String client = "";
    try (JsonParser json = JSON.createParser(object)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        String value = json.nextTextValue();
        text = name.equals("text") && value != null ? value : text;
        client = name.equals("client") && value != null ? value : client;
        json.skipChildren();
      }
    } catch (JsonProcessingException e) {
      return new TurnLine(line, "");
    }
    return new TurnLine(text, client);
  }
}
