package coach.report;

import coach.check.Finding;
import coach.check.Report;
import coach.phrasebook.RuleCard;
import coach.text.Draft;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report for code scanning services: SARIF 2.1.0, one run.
 *
 * @param version the program's
 */
public record SarifReport(String version) implements ReportFormat {

  @Override
  public void write(List<Report> reports, Writer out) throws IOException {
    Json.line(
        out,
        json -> {
          json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          writeTool(rules(reports), json);
          json.writeStringField("columnKind", "unicodeCodePoints");
          json.writeArrayFieldStart("results");
          for (Report report : reports) {
            for (Finding finding : report.findings()) {
              writeResult(finding, report.message().draft(), json);
            }
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  /** Returns the rules that found something; a rule is told once though its drafts differ. */
  private static Map<String, RuleCard> rules(List<Report> reports) {
    Map<String, RuleCard> rules = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Finding finding : report.findings()) {
        rules.putIfAbsent(finding.rule().id(), finding.rule());
      }
    }
    return rules;
  }

  private void writeTool(Map<String, RuleCard> rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "coach");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (RuleCard rule : rules.values()) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      writeText("shortDescription", rule.why(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeResult(Finding finding, Draft draft, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeStringField("level", level(finding));
    writeText("message", finding.message(), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(draft.path()));
    json.writeEndObject();
    writeRegion(finding, draft, json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeRegion(Finding finding, Draft draft, JsonGenerator json)
      throws IOException {
    Draft.Position start = draft.position(finding.span().start());
    Draft.Position end = draft.position(finding.span().end());
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    // Several lines of a text may come from one line of a mail: such an end can lie before the
    // start, which SARIF forbids.
    boolean ordered = end.line() > start.line() || end.column() >= start.column();
    if (end.line() >= start.line() && ordered) {
      json.writeNumberField("endLine", end.line());
      json.writeNumberField("endColumn", end.column());
    }
    json.writeEndObject();
  }

  private static void writeText(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Finding finding) {
    return switch (finding.level()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT, OFF -> "note";
    };
  }
}
