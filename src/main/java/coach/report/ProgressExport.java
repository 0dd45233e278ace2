package coach.report;

import coach.practice.Skill;
import coach.practice.Talk;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Finished talks for other programs. */
public enum ProgressExport {
  /** An array of objects. */
  JSON {
    @Override
    public void write(List<Talk> talks, Writer out) throws IOException {
      Json.value(
          out,
          json -> {
            json.writeStartArray();
            for (Talk talk : talks) {
              object(talk, json);
            }
            json.writeEndArray();
          });
    }
  },
  /** A line each, by RFC 4180, with a line of names on top. */
  CSV {
    @Override
    public void write(List<Talk> talks, Writer out) throws IOException {
      out.write("day,scene,difficulty,seed,ending,standing,listening,telling,brevity\r\n");
      for (Talk talk : talks) {
        Talk.Result result = talk.result().get();
        out.write(quoted(talk.day()) + "," + quoted(talk.scene()) + "," + talk.difficulty().id());
        out.write("," + talk.seed() + "," + quoted(result.ending().orElse("left")));
        out.write("," + result.standing());
        for (Skill skill : Skill.values()) {
          Integer value = result.skills().get(skill);
          out.write("," + (value == null ? "" : value.toString()));
        }
        out.write("\r\n");
      }
      out.flush();
    }
  };

  /** Returns the format of a name; {@code json} or {@code csv}. */
  public static ProgressExport of(String name) {
    return name.equals("json") ? JSON : CSV;
  }

  /** Writes finished talks, in their order. */
  public abstract void write(List<Talk> talks, Writer out) throws IOException;

  private static void object(Talk talk, JsonGenerator json) throws IOException {
    Talk.Result result = talk.result().get();
    json.writeStartObject();
    json.writeStringField("day", talk.day());
    json.writeStringField("scene", talk.scene());
    json.writeStringField("difficulty", talk.difficulty().id());
    json.writeNumberField("seed", talk.seed());
    json.writeStringField("ending", result.ending().orElse("left"));
    json.writeNumberField("standing", result.standing());
    for (Map.Entry<Skill, Integer> skill : result.skills().entrySet()) {
      json.writeNumberField(skill.getKey().id(), skill.getValue());
    }
    json.writeObjectFieldStart("harm");
    for (Map.Entry<String, Integer> move : result.harm().entrySet()) {
      json.writeNumberField(move.getKey(), move.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String quoted(String text) {
    boolean plain = text.matches("[A-Za-z0-9-]*");
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
