package coach.report;

import coach.check.ClientQuestion;
import coach.check.Finding;
import coach.check.Ignored;
import coach.check.Metrics;
import coach.check.Report;
import coach.text.Draft;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The report for programs; its shape is a contract, and {@code version} is 1. */
public final class JsonReport implements ReportFormat {

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    Json.files(reports, out, JsonReport::write);
  }

  private static void write(Report report, JsonGenerator json) throws IOException {
    json.writeStringField("client", report.client().orElse(null));
    write(report.metrics(), json);
    json.writeObjectFieldStart("checks");
    json.writeNumberField("passed", report.passed());
    json.writeNumberField("total", report.total());
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      write(finding, report.message().draft(), json);
    }
    json.writeEndArray();
    writeAsked(report.asked(), json);
    writeIgnored(report.ignored(), json);
  }

  private static void writeAsked(List<ClientQuestion> asked, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("asked");
    for (ClientQuestion question : asked) {
      json.writeStartObject();
      json.writeStringField("text", question.text());
      json.writeBooleanField("answered", question.answered());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeIgnored(List<Ignored> ignored, JsonGenerator json) throws IOException {
    json.writeNumberField("ignored", ignored.size());
    json.writeArrayFieldStart("ignoredFindings");
    for (Ignored one : ignored) {
      json.writeStartObject();
      json.writeStringField("rule", one.finding().rule().id());
      json.writeStringField("quote", one.finding().quote());
      json.writeStringField("reason", one.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(Metrics metrics, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("metrics");
    json.writeNumberField("words", metrics.words());
    json.writeNumberField("sentences", metrics.sentences());
    json.writeNumberField("wordsPerSentence", metrics.wordsPerSentence());
    json.writeNumberField("longestSentence", metrics.longestSentence());
    json.writeNumberField("openQuestions", metrics.openQuestions());
    json.writeNumberField("closedQuestions", metrics.closedQuestions());
    json.writeNumberField("you", metrics.you());
    json.writeNumberField("we", metrics.we());
    json.writeNumberField("i", metrics.i());
    json.writeNumberField("readability", metrics.readability());
    json.writeNumberField("speakingSeconds", metrics.speakingSeconds());
    json.writeEndObject();
  }

  static void write(Finding finding, Draft draft, JsonGenerator json) throws IOException {
    Draft.Position start = draft.position(finding.span().start());
    Draft.Position end = draft.position(finding.span().end());
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("level", finding.level().id());
    json.writeStringField("message", finding.message());
    json.writeStringField("quote", finding.quote());
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeStringField("part", finding.part().id());
    Json.strings("say", Wordings.of(finding), json);
    json.writeStringField("method", finding.rule().method());
    json.writeStringField("evidence", finding.rule().evidence());
    json.writeEndObject();
  }
}
