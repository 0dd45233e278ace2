package coach.report;

import coach.practice.DrillEvent;
import coach.practice.Move;
import coach.practice.Remarks;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** What happens in a drill, for programs, an object a line. */
public final class DrillJson implements DrillFormat {

  @Override
  public void write(DrillEvent event, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      String name = event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      json.writeStringField("event", name);
      fields(event, json);
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void fields(DrillEvent event, JsonGenerator json) throws IOException {
    if (event instanceof DrillEvent.Posed posed) {
      json.writeNumberField("number", posed.number());
      json.writeNumberField("of", posed.of());
      json.writeStringField("drill", posed.task().drill().id());
      json.writeStringField("task", posed.task().id());
      json.writeStringField("speaker", posed.task().isClients() ? "client" : "you");
      json.writeStringField("line", posed.task().line());
      json.writeStringField("asks", posed.task().drill().asks());
    } else if (event instanceof DrillEvent.Marked marked) {
      marked(marked, json);
    } else if (event instanceof DrillEvent.Skipped skipped) {
      json.writeStringField("task", skipped.task().id());
      json.writeStringField("better", skipped.better());
    } else if (event instanceof DrillEvent.Hinted hinted) {
      json.writeStringField("text", hinted.text());
    } else if (event instanceof DrillEvent.Refused refused) {
      json.writeStringField("reason", refused.reason());
    } else if (event instanceof DrillEvent.Closed closed) {
      json.writeNumberField("tasks", closed.tasks());
      json.writeNumberField("answered", closed.answered());
      json.writeNumberField("passed", closed.passed());
    }
  }

  private static void marked(DrillEvent.Marked marked, JsonGenerator json) throws IOException {
    json.writeStringField("task", marked.task().id());
    json.writeStringField("answer", marked.answer());
    json.writeBooleanField("passed", marked.verdict().passed());
    json.writeStringField("grade", marked.grade().id());
    Json.strings("moves", marked.verdict().moves().stream().map(Move::id).toList(), json);
    json.writeArrayFieldStart("feedback");
    for (Remarks.Note note : marked.verdict().notes()) {
      json.writeStartObject();
      json.writeStringField("move", note.move());
      json.writeStringField("text", note.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("better", marked.better());
  }
}
