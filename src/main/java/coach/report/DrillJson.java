package coach.report;

import coach.practice.Event;
import coach.practice.Move;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** What happens in a drill, for programs, an object a line. */
public final class DrillJson implements TalkFormat {

  @Override
  public void write(Event event, Writer out) throws IOException {
    Json.event(event, json -> fields(event, json), out);
  }

  private static void fields(Event event, JsonGenerator json) throws IOException {
    if (event instanceof Event.Posed posed) {
      json.writeNumberField("number", posed.number());
      json.writeNumberField("of", posed.of());
      json.writeStringField("drill", posed.task().drill().id());
      json.writeStringField("task", posed.task().id());
      json.writeStringField("speaker", posed.task().isClients() ? "client" : "you");
      json.writeStringField("line", posed.task().line());
      json.writeStringField("asks", posed.task().drill().asks());
    } else if (event instanceof Event.Marked marked) {
      marked(marked, json);
    } else if (event instanceof Event.Skipped skipped) {
      json.writeStringField("task", skipped.task().id());
      json.writeStringField("better", skipped.better());
    } else if (event instanceof Event.Counted counted) {
      json.writeNumberField("tasks", counted.tasks());
      json.writeNumberField("answered", counted.answered());
      json.writeNumberField("passed", counted.passed());
    }
  }

  private static void marked(Event.Marked marked, JsonGenerator json) throws IOException {
    json.writeStringField("task", marked.task().id());
    json.writeStringField("answer", marked.answer());
    json.writeBooleanField("passed", marked.verdict().passed());
    json.writeStringField("grade", marked.grade().id());
    Json.strings("moves", marked.verdict().moves().stream().map(Move::id).toList(), json);
    Json.notes("feedback", marked.verdict().notes(), json);
    json.writeStringField("better", marked.better());
  }
}
