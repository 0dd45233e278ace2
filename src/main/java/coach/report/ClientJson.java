package coach.report;

import coach.listen.Heard;
import coach.phrasebook.ClientCard;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * The kind of client for programs, an object a line; its shape is a contract.
 *
 * @param language what the words were read as
 * @param cards the kinds by id
 */
public record ClientJson(String language, Map<String, ClientCard> cards) {

  /**
   * Writes one line.
   *
   * @param text what the client said
   * @param kinds the likeliest first
   * @param nextStep index of the step that is next with the likeliest; -1 where there are none
   */
  public void write(String text, List<Heard> kinds, int nextStep, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("text", text);
      json.writeStringField("language", language);
      json.writeArrayFieldStart("kinds");
      for (Heard heard : kinds) {
        HeardJson.write(heard, cards.get(heard.id()).method(), "signs", json);
      }
      json.writeEndArray();
      ClientCard main = kinds.isEmpty() ? null : cards.get(kinds.get(0).id());
      HeardJson.strings("handle", main == null ? List.of() : main.handle(), json);
      HeardJson.strings("avoid", main == null ? List.of() : main.avoid(), json);
      HeardJson.strings("say", main == null ? List.of() : main.say(), json);
      json.writeArrayFieldStart("steps");
      steps(main == null ? List.of() : main.steps(), nextStep, json);
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void steps(List<ClientCard.Step> steps, int next, JsonGenerator json)
      throws IOException {
    for (int i = 0; i < steps.size(); i++) {
      json.writeStartObject();
      json.writeStringField("text", steps.get(i).text());
      json.writeBooleanField("next", i == next);
      json.writeEndObject();
    }
  }
}
