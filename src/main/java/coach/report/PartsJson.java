package coach.report;

import coach.check.Report;
import coach.text.Message;
import coach.text.Part;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The parts of messages for programs; its shape is a contract, and {@code version} is 1. */
public final class PartsJson implements ReportFormat {

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    Json.files(reports, out, PartsJson::write);
  }

  private static void write(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("parts");
    for (Part part : report.message().parts()) {
      write(part, report.message(), json);
    }
    json.writeEndArray();
  }

  private static void write(Part part, Message message, JsonGenerator json) throws IOException {
    PartLines lines = PartLines.of(part, message.draft());
    json.writeStartObject();
    json.writeStringField("kind", part.kind().id());
    json.writeNumberField("line", lines.first());
    json.writeNumberField("endLine", lines.last());
    json.writeStringField("text", message.text(part.span()));
    Json.strings("sentences", part.sentences().stream().map(message::line).toList(), json);
    json.writeEndObject();
  }
}
