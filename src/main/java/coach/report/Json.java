package coach.report;

import coach.check.Report;
import coach.phrasebook.FamilyCard;
import coach.practice.Event;
import coach.practice.Remarks;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Makes writers of JSON whose strings hold no sign that a terminal would obey. */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** Writes one report as an object; its braces are written for it. */
  interface Fields {
    void write(Report report, JsonGenerator json) throws IOException;
  }

  /** Writes reports in the shape that all commands over files share; {@code version} is 1. */
  static void files(List<Report> reports, Writer out, Fields fields) throws IOException {
    line(
        out,
        json -> {
          json.writeNumberField("version", 1);
          json.writeArrayFieldStart("files");
          for (Report report : reports) {
            json.writeStartObject();
            json.writeStringField("path", report.message().draft().path());
            json.writeStringField("language", report.language());
            json.writeStringField("stage", report.stage());
            fields.write(report, json);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** Writes a value, or the fields of an object whose braces are written for it. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Writes what happened in a talk as an object on a line of its own.
   *
   * @param content the fields of an event that only this kind of talk has
   */
  static void event(Event event, Content content, Writer out) throws IOException {
    line(
        out,
        json -> {
          json.writeStringField("event", EventNames.of(event));
          if (event instanceof Event.Hinted hinted) {
            json.writeStringField("text", hinted.text());
          } else if (event instanceof Event.Refused refused) {
            json.writeStringField("reason", refused.reason());
          } else {
            content.write(json);
          }
        });
  }

  /** Writes an object on a line of its own. */
  static void line(Writer out, Content content) throws IOException {
    value(
        out,
        json -> {
          json.writeStartObject();
          content.write(json);
          json.writeEndObject();
        });
  }

  /** Writes a value of any kind on a line of its own. */
  static void value(Writer out, Content content) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      content.write(json.setCharacterEscapes(new SafeEscapes()));
    }
    out.write('\n');
    out.flush();
  }

  /** Writes a field that holds what the coach says of a turn. */
  static void notes(String name, List<Remarks.Note> notes, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (Remarks.Note note : notes) {
      json.writeStartObject();
      json.writeStringField("move", note.move());
      json.writeStringField("text", note.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes a field for each step of meeting an objection. */
  static void steps(FamilyCard objection, JsonGenerator json) throws IOException {
    strings("acknowledge", objection.bullets("Acknowledge"), json);
    strings("explore", objection.bullets("Explore"), json);
    strings("respond", objection.bullets("Respond"), json);
    strings("confirm", objection.bullets("Confirm"), json);
  }

  /** Writes a field that holds strings. */
  static void strings(String name, List<String> strings, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
