package coach.report;

import coach.listen.Heard;
import coach.phrasebook.FamilyCard;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * What was heard, for programs, an object a line; its shape is a contract.
 *
 * @param language what the words were read as
 * @param cards what can be heard, by id
 * @param list the name of the field for what was heard
 * @param words the name of the field for the words that decided
 */
record HeardJson(String language, Map<String, FamilyCard> cards, String list, String words) {

  /** Writes the fields that the card of what was heard first is worth; an empty card for none. */
  interface Advice {
    void write(FamilyCard main, JsonGenerator json) throws IOException;
  }

  /**
   * Writes one line.
   *
   * @param text what the client said
   * @param heard what was heard in it, the likeliest first
   */
  void write(String text, List<Heard> heard, Advice advice, Writer out) throws IOException {
    Json.line(
        out,
        json -> {
          json.writeStringField("text", text);
          json.writeStringField("language", language);
          json.writeArrayFieldStart(list);
          for (Heard one : heard) {
            json.writeStartObject();
            json.writeStringField("id", one.id());
            json.writeNumberField("score", one.score());
            Json.strings(words, one.words(), json);
            json.writeStringField("method", cards.get(one.id()).method());
            json.writeEndObject();
          }
          json.writeEndArray();
          advice.write(heard.isEmpty() ? FamilyCard.NONE : cards.get(heard.get(0).id()), json);
        });
  }
}
