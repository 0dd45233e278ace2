package coach.report;

import coach.listen.GapState;
import coach.listen.GapState.State;
import coach.listen.Inquiry;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * What is known and what to ask, for programs, an object a line; its shape is a contract.
 *
 * @param language what the words were read as
 */
public record AskJson(String language) {

  /**
   * Writes one line.
   *
   * @param text what the client said
   * @param inquiry what was found
   */
  public void write(String text, Inquiry inquiry, Writer out) throws IOException {
    Json.line(
        out,
        json -> {
          json.writeStringField("text", text);
          json.writeStringField("language", language);
          json.writeStringField("purpose", inquiry.purpose());
          Json.strings("known", inquiry.in(State.KNOWN).stream().map(GapState::id).toList(), json);
          Json.strings("vague", inquiry.in(State.VAGUE).stream().map(GapState::id).toList(), json);
          Json.strings("missing", inquiry.missing(), json);
          questions(inquiry.questions(), json);
          ledger(inquiry, json);
          json.writeObjectFieldStart("tactic");
          json.writeStringField("id", inquiry.tactic().id());
          json.writeStringField("text", inquiry.tactic().text());
          Json.strings("words", inquiry.tactic().words(), json);
          json.writeEndObject();
        });
  }

  private static void questions(List<Inquiry.Question> questions, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("questions");
    for (Inquiry.Question question : questions) {
      json.writeStartObject();
      json.writeStringField("about", question.about());
      json.writeStringField("text", question.text());
      json.writeStringField("why", question.why());
      json.writeStringField("method", question.method());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the words behind what is known or vague. */
  private static void ledger(Inquiry inquiry, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("ledger");
    for (GapState gap : inquiry.ledger().values()) {
      if (gap.state() != State.MISSING) {
        json.writeStartObject();
        json.writeStringField("about", gap.id());
        json.writeStringField("state", gap.state().id());
        Json.strings("words", gap.words(), json);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }
}
