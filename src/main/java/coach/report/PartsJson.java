package coach.report;

import coach.check.Report;
import coach.text.Message;
import coach.text.Part;
import coach.text.Sentence;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The parts of messages for programs; its shape is a contract, and {@code version} is 1. */
public final class PartsJson implements ReportFormat {

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("version", 1);
      json.writeArrayFieldStart("files");
      for (Report report : reports) {
        write(report, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void write(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", report.message().draft().path());
    json.writeStringField("language", report.language());
    json.writeStringField("stage", report.stage());
    json.writeArrayFieldStart("parts");
    for (Part part : report.message().parts()) {
      write(part, report.message(), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Part part, Message message, JsonGenerator json) throws IOException {
    PartLines lines = PartLines.of(part, message.draft());
    json.writeStartObject();
    json.writeStringField("kind", part.kind().id());
    json.writeNumberField("line", lines.first());
    json.writeNumberField("endLine", lines.last());
    json.writeStringField("text", message.text(part.span()));
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : part.sentences()) {
      json.writeString(OneLine.of(message.text(sentence.span())));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
