package coach.report;

import coach.listen.Heard;
import coach.phrasebook.ObjectionCard;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Objections for programs, an object a line; its shape is a contract.
 *
 * @param language what the words were read as
 * @param cards what to say, by objection
 */
public record ObjectionJson(String language, Map<String, ObjectionCard> cards) {

  /**
   * Writes one line.
   *
   * @param text what the client said
   * @param objections what was heard in it, the main one first
   */
  public void write(String text, List<Heard> objections, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("text", text);
      json.writeStringField("language", language);
      json.writeArrayFieldStart("objections");
      for (Heard heard : objections) {
        HeardJson.write(heard, cards.get(heard.id()).method(), "words", json);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("say");
      ObjectionCard main = objections.isEmpty() ? null : cards.get(objections.get(0).id());
      HeardJson.strings("acknowledge", main == null ? List.of() : main.acknowledge(), json);
      HeardJson.strings("explore", main == null ? List.of() : main.explore(), json);
      HeardJson.strings("respond", main == null ? List.of() : main.respond(), json);
      HeardJson.strings("confirm", main == null ? List.of() : main.confirm(), json);
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }
}
