package coach.report;

import coach.listen.Asked;
import coach.listen.Reply;
import java.io.IOException;
import java.io.Writer;

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
    Json.line(
        out,
        json -> {
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
          json.writeStringField(
              "objection", reply.objection().isEmpty() ? null : reply.objection());
          Json.strings("asking", reply.asking(), json);
          Json.strings("methods", reply.methods(), json);
        });
  }
}
