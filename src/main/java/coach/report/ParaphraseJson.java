package coach.report;

import coach.listen.Paraphrase;
import coach.listen.SaidBack;
import java.io.IOException;
import java.io.Writer;

/**
 * Points said back, for programs, an object a line; its shape is a contract.
 *
 * @param language what the words were read as
 * @param method the METHODS id
 */
public record ParaphraseJson(String language, String method) {

  /**
   * Writes one line.
   *
   * @param text what the client said
   * @param said what was heard in it
   */
  public void write(String text, SaidBack said, Writer out) throws IOException {
    Json.line(
        out,
        json -> {
          json.writeStringField("text", text);
          json.writeStringField("language", language);
          json.writeStringField("method", method);
          Json.strings("points", said.points().stream().map(SaidBack.Point::text).toList(), json);
          Json.strings(
              "kinds",
              said.points().stream().map(point -> String.join(" ", point.kinds())).toList(),
              json);
          json.writeArrayFieldStart("paraphrases");
          for (Paraphrase paraphrase : said.paraphrases()) {
            json.writeStartObject();
            json.writeStringField("text", paraphrase.text());
            json.writeBooleanField("quoted", paraphrase.quoted());
            json.writeStringField("way", paraphrase.way());
            json.writeEndObject();
          }
          json.writeEndArray();
          if (said.paraphrases().isEmpty()) {
            json.writeStringField("question", said.question());
          }
        });
  }
}
