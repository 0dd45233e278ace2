package coach.report;

import coach.phrasebook.Feeling;
import coach.phrasebook.SceneCard.Fact;
import coach.practice.Checklist;
import coach.practice.Debrief;
import coach.practice.Event;
import coach.practice.Mood;
import coach.practice.Move;
import coach.practice.Remarks;
import coach.practice.Session;
import coach.practice.Skill;
import coach.practice.Turn;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** What happens in a practised talk, for programs, an object a line. */
public final class TalkJson implements TalkFormat {

  @Override
  public void write(Event event, Writer out) throws IOException {
    Json.event(event, json -> fields(event, json), out);
  }

  private static void fields(Event event, JsonGenerator json) throws IOException {
    if (event instanceof Event.Opened opened) {
      opened(opened.session(), json);
    } else if (event instanceof Event.Answered answered) {
      turn(answered.turn(), json);
      remarks(answered.remarks(), json);
    } else if (event instanceof Event.Closed closed) {
      closed(closed.debrief(), json);
    } else if (event instanceof Event.Compared compared) {
      turn(compared.other(), json);
      remarks(compared.remarks(), json);
    } else if (event instanceof Event.Undone undone) {
      json.writeNumberField("turns", undone.turns());
      json.writeStringField("client", undone.line());
    } else if (event instanceof Event.Explained explained) {
      moves(explained.turn().moves(), json);
      Json.strings("because", explained.because(), json);
    } else if (event instanceof Event.Listed listed) {
      Json.strings("told", ids(listed.told()), json);
      json.writeNumberField("left", listed.left());
    }
  }

  private static void opened(Session session, JsonGenerator json) throws IOException {
    json.writeNumberField("version", 1);
    json.writeStringField("scene", session.scene().card().id());
    json.writeStringField("kind", session.scene().card().client());
    json.writeStringField("difficulty", session.difficulty().id());
    json.writeNumberField("seed", session.seed());
    json.writeStringField("client", session.past().lastLine());
    mood(session.mood(), json);
  }

  private static void turn(Turn turn, JsonGenerator json) throws IOException {
    json.writeNumberField("turn", turn.number());
    json.writeStringField("reply", turn.reply());
    json.writeStringField("heard", turn.reply().substring(0, turn.heard()));
    json.writeBooleanField("interrupted", turn.isInterrupted());
    moves(turn.moves(), json);
    json.writeStringField("client", turn.says());
    json.writeStringField("fact", turn.fact().orElse(null));
    json.writeStringField("ending", turn.ending().map(end -> end.id()).orElse(null));
    mood(turn.after(), json);
  }

  private static void moves(List<Move> moves, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("moves");
    for (Move move : moves) {
      json.writeStartObject();
      json.writeStringField("id", move.id());
      json.writeStringField("words", move.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void mood(Mood mood, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("mood");
    for (Feeling feeling : Feeling.values()) {
      json.writeNumberField(feeling.id(), mood.feeling(feeling));
    }
    json.writeEndObject();
  }

  private static void remarks(Remarks remarks, JsonGenerator json) throws IOException {
    Json.notes("feedback", remarks.notes(), json);
    json.writeObjectFieldStart("ratings");
    for (Skill skill : Skill.values()) {
      Boolean good = remarks.ratings().get(skill);
      json.writeStringField(skill.id(), good == null ? "not rated" : good ? "good" : "bad");
    }
    json.writeEndObject();
    json.writeStringField("better", remarks.better().orElse(null));
  }

  private static void closed(Debrief debrief, JsonGenerator json) throws IOException {
    json.writeStringField("ending", debrief.ending().map(end -> end.id()).orElse(null));
    json.writeNumberField("standing", debrief.standing());
    json.writeNumberField("decided", debrief.decided().map(Turn::number).orElse(0));
    Json.strings("found", ids(debrief.found()), json);
    Json.strings("missed", ids(debrief.missed()), json);
    json.writeArrayFieldStart("steps");
    for (Checklist.Step step : debrief.steps()) {
      json.writeStartObject();
      json.writeStringField("name", step.name());
      json.writeNumberField("turn", step.turn());
      json.writeEndObject();
    }
    json.writeEndArray();
    bars(debrief.bars(), json);
    json.writeStringField("keep", debrief.keep().map(Remarks.Note::move).orElse(null));
    json.writeStringField("change", debrief.change().map(Remarks.Note::move).orElse(null));
  }

  private static void bars(Map<Skill, Debrief.Bar> bars, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("bars");
    for (Map.Entry<Skill, Debrief.Bar> bar : bars.entrySet()) {
      BarLines.json(bar.getKey().id(), bar.getValue(), json);
    }
    json.writeEndObject();
  }

  private static List<String> ids(List<Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }
}
