package coach.report;

import coach.practice.Debrief;
import coach.practice.Move;
import coach.practice.Skill;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Shows each skill as a bar with the moves behind it.
 *
 * @param paper what it is set on
 */
record BarLines(Paper paper) {

  private static final String INDENT = "  ";

  /** How many squares a full bar has. */
  private static final int BAR = 20;

  /** How many reasons stand behind a bar. */
  private static final int REASONS = 3;

  void write(Map<Skill, Debrief.Bar> bars, Writer out) throws IOException {
    for (Skill skill : Skill.values()) {
      Debrief.Bar bar = bars.get(skill);
      String name = INDENT + skill.id() + " ".repeat(11 - skill.id().length());
      if (bar == null) {
        out.write(name + "not rated\n");
        continue;
      }
      int full = BAR * bar.good() / bar.rated();
      out.write(name + "#".repeat(full) + ".".repeat(BAR - full));
      out.write("  " + bar.good() + " of " + bar.rated() + " turns\n");
      String lead = " ".repeat(13);
      if (!bar.why().isEmpty()) {
        out.write(paper.set(lead, lead, reasons(bar)));
      }
    }
  }

  private static String reasons(Debrief.Bar bar) {
    StringBuilder shown = new StringBuilder();
    for (Debrief.Why why : first(bar)) {
      Move move = why.move();
      shown.append(shown.length() == 0 ? "" : "; ").append(why.good() ? "+ " : "- ");
      shown.append(move.id()).append(" (turn ").append(why.turn()).append(')');
      if (!move.words().isEmpty()) {
        shown.append(" \"").append(Printable.line(Brief.of(move.words()))).append('"');
      }
    }
    return shown.toString();
  }

  /** Returns the first reasons: those against, where there are any. */
  static List<Debrief.Why> first(Debrief.Bar bar) {
    List<Debrief.Why> bad = bar.why().stream().filter(why -> !why.good()).toList();
    List<Debrief.Why> shown = bad.isEmpty() ? bar.why() : bad;
    return shown.subList(0, Math.min(REASONS, shown.size()));
  }

  /** Writes a bar as a field of an object. */
  static void json(String name, Debrief.Bar bar, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("value", bar.value());
    json.writeArrayFieldStart("why");
    for (Debrief.Why why : bar.why()) {
      String words = why.move().words().isEmpty() ? "" : ": " + why.move().words();
      json.writeString("turn " + why.turn() + ", " + why.move().id() + words);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
