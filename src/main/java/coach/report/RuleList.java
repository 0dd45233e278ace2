package coach.report;

import coach.phrasebook.RuleCard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** Lists rules with their levels and where these come from. */
public final class RuleList {

  private RuleList() {}

  /**
   * A rule and who had the last word on its level.
   *
   * @param rule the rule as it runs
   * @param origin such as {@code built-in} or a file and line
   */
  public record Row(RuleCard rule, String origin) {}

  /** Writes a table: id, level, then what else is asked for. */
  public static void writeText(List<Row> rows, Function<Row, String> more, Theme theme, Writer out)
      throws IOException {
    int widest = 0;
    for (Row row : rows) {
      widest = Math.max(widest, row.rule().id().length());
    }
    for (Row row : rows) {
      String id = row.rule().id();
      String level = row.rule().level().id();
      out.write(theme.strong(id) + " ".repeat(widest - id.length() + 2));
      out.write(theme.level(row.rule().level()) + " ".repeat(Math.max(1, 9 - level.length())));
      out.write(Printable.line(more.apply(row)) + "\n");
    }
    out.flush();
  }

  /** Returns the first sentence of why a rule is one. */
  public static String why(Row row) {
    String text = row.rule().why();
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** Writes an object with the list under {@code rules}. */
  public static void writeJson(List<Row> rows, Writer out) throws IOException {
    Json.line(
        out,
        json -> {
          json.writeNumberField("version", 1);
          json.writeArrayFieldStart("rules");
          for (Row row : rows) {
            json.writeStartObject();
            json.writeStringField("id", row.rule().id());
            json.writeStringField("kind", row.rule().kind().id());
            json.writeStringField("level", row.rule().level().id());
            json.writeStringField("method", row.rule().method());
            json.writeStringField("evidence", row.rule().evidence());
            json.writeStringField("why", row.rule().why());
            json.writeStringField("origin", row.origin());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
