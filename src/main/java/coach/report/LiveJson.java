package coach.report;

import coach.listen.Act;
import coach.listen.GapState;
import coach.listen.GapState.State;
import coach.listen.Inquiry;
import coach.listen.Paraphrase;
import coach.listen.SaidBack;
import coach.phrasebook.FamilyCard;
import coach.practice.Event;
import coach.practice.Objected;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** What happens in a talk with a real client, for programs, an object a line. */
public final class LiveJson implements TalkFormat {

  @Override
  public void write(Event event, Writer out) throws IOException {
    Json.event(event, json -> fields(event, json), out);
  }

  private static void fields(Event event, JsonGenerator json) throws IOException {
    if (event instanceof Event.Joined) {
      json.writeNumberField("version", 1);
    } else if (event instanceof Event.Overheard heard) {
      overheard(heard, json);
    } else if (event instanceof Event.Spoken spoken) {
      spoken(spoken, json);
    } else if (event instanceof Event.Asked asked) {
      inquiry(asked.inquiry(), json);
    } else if (event instanceof Event.Met met) {
      objection(Optional.of(met.objection()), json);
    } else if (event instanceof Event.Advised advised) {
      json.writeStringField("say", advised.line());
      json.writeStringField("step", advised.kindStep().orElse(null));
      json.writeStringField("tactic", advised.tactic().id());
    } else if (event instanceof Event.Summed summed) {
      json.writeStringField("text", summed.recap().text());
      Json.strings("open", summed.recap().asking(), json);
    } else if (event instanceof Event.Left left) {
      json.writeNumberField("turns", left.turns());
    }
  }

  private static void overheard(Event.Overheard heard, JsonGenerator json) throws IOException {
    json.writeNumberField("turn", heard.turn());
    json.writeStringField("text", heard.text());
    SaidBack said = heard.said();
    Json.strings("points", said.points().stream().map(SaidBack.Point::text).toList(), json);
    Json.strings("paraphrases", said.paraphrases().stream().map(Paraphrase::text).toList(), json);
    inquiry(heard.inquiry(), json);
    objection(heard.objection(), json);
    json.writeStringField("kind", heard.kind().map(FamilyCard::id).orElse(null));
  }

  private static void inquiry(Inquiry inquiry, JsonGenerator json) throws IOException {
    json.writeStringField("purpose", inquiry.purpose());
    for (State state : State.values()) {
      Json.strings(state.id(), inquiry.in(state).stream().map(GapState::id).toList(), json);
    }
    json.writeArrayFieldStart("questions");
    for (Inquiry.Question question : inquiry.questions()) {
      json.writeStartObject();
      json.writeStringField("about", question.about());
      json.writeStringField("text", question.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void objection(Optional<Objected> objection, JsonGenerator json)
      throws IOException {
    if (objection.isEmpty()) {
      json.writeNullField("objection");
      return;
    }
    Objected one = objection.get();
    json.writeObjectFieldStart("objection");
    json.writeStringField("id", one.heard().id());
    json.writeStringField("stage", one.stage().id());
    Json.strings("words", one.heard().words(), json);
    Json.steps(one.card(), json);
    json.writeEndObject();
  }

  private static void spoken(Event.Spoken spoken, JsonGenerator json) throws IOException {
    json.writeNumberField("turn", spoken.turn());
    json.writeStringField("text", spoken.text());
    Json.strings("acts", spoken.acts().stream().map(Act::id).toList(), json);
    Json.notes("notes", spoken.notes(), json);
    objection(spoken.objection(), json);
  }
}
