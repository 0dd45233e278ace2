package coach.report;

import coach.listen.Asked;
import coach.listen.Reply;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A reply to start from, for programs, an object on a line; its shape is a contract.
 *
 * @param language what the client's words were read as
 */
public record ReplyJson(String language) {

  /**
   * Writes one line.
   *
   * @param text what the client said
   * @param reply the draft, and what it was made of
   */
  public void write(String text, Reply reply, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("text", text);
      json.writeStringField("language", language);
      json.writeStringField("stage", reply.stage());
      json.writeStringField("client", reply.kind().isEmpty() ? null : reply.kind());
      json.writeStringField("draft", reply.text());
      json.writeArrayFieldStart("questions");
      for (Asked question : reply.questions()) {
        json.writeStartObject();
        json.writeStringField("text", question.words());
        json.writeStringField("said", question.said().isEmpty() ? null : question.said());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("objection", reply.objection().isEmpty() ? null : reply.objection());
      strings("asking", reply.asking(), json);
      strings("methods", reply.methods(), json);
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void strings(String name, List<String> strings, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
