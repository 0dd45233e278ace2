package coach.report;

import coach.phrasebook.SceneCard.Fact;
import coach.practice.Checklist;
import coach.practice.Debrief;
import coach.practice.Move;
import coach.practice.Skill;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Shows what remains of a talk.
 *
 * @param paper what it is set on
 */
record DebriefReport(Theme theme, Paper paper) {

  private static final String INDENT = "  ";

  /** How many squares a full bar has. */
  private static final int BAR = 20;

  /** How many reasons stand behind a bar. */
  private static final int REASONS = 3;

  void write(Debrief debrief, Writer out) throws IOException {
    String ending = debrief.ending().map(end -> end.id()).orElse("left before the end");
    out.write("\n" + theme.strong("Debrief") + "  " + ending + "\n");
    if (debrief.decided().isPresent()) {
      String reply = Printable.line(debrief.decided().get().reply());
      String lead = "Decided by turn " + debrief.decided().get().number() + ": ";
      out.write(paper.set(INDENT + lead, INDENT + INDENT, reply.isEmpty() ? "(nothing)" : reply));
    }
    bars(debrief.bars(), out);
    facts("Found", debrief.found(), out);
    facts("Missed", debrief.missed(), out);
    steps(debrief.steps(), out);
    advice(debrief, out);
  }

  private void bars(Map<Skill, Debrief.Bar> bars, Writer out) throws IOException {
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
      out.write(paper.set(lead, lead, reasons(bar)));
    }
  }

  private static String reasons(Debrief.Bar bar) {
    StringBuilder shown = new StringBuilder();
    List<Debrief.Why> bad = bar.why().stream().filter(why -> !why.good()).toList();
    List<Debrief.Why> shownFirst = bad.isEmpty() ? bar.why() : bad;
    for (Debrief.Why why : shownFirst.subList(0, Math.min(REASONS, shownFirst.size()))) {
      Move move = why.move();
      shown.append(shown.length() == 0 ? "" : "; ").append(why.good() ? "+ " : "- ");
      shown.append(move.id()).append(" (turn ").append(why.turn()).append(')');
      if (!move.words().isEmpty()) {
        shown.append(" \"").append(Printable.line(brief(move.words()))).append('"');
      }
    }
    return shown.toString();
  }

  private static String brief(String words) {
    return words.length() <= 40 ? words : words.substring(0, 39) + "\u2026";
  }

  private void facts(String title, List<Fact> facts, Writer out) throws IOException {
    if (!facts.isEmpty()) {
      out.write(INDENT + theme.strong(title) + "\n");
      for (Fact fact : facts) {
        out.write(paper.set(INDENT + "- ", INDENT + INDENT, Printable.of(fact.brief())));
      }
    }
  }

  private void steps(List<Checklist.Step> steps, Writer out) throws IOException {
    if (steps.isEmpty()) {
      return;
    }
    out.write(INDENT + theme.strong("Steps with an upset client") + "  [E]\n");
    for (Checklist.Step step : steps) {
      String when = step.turn() > 0 ? "turn " + step.turn() : "not taken";
      out.write(INDENT + (step.turn() > 0 ? "+ " : "- ") + step.name() + " (" + when + ")\n");
    }
  }

  private void advice(Debrief debrief, Writer out) throws IOException {
    if (debrief.keep().isPresent()) {
      out.write(INDENT + "Keep: " + debrief.keep().get() + "\n");
    }
    if (debrief.change().isPresent()) {
      out.write(INDENT + "Change: " + debrief.change().get() + "\n");
    }
    out.write(INDENT + "Next: write the mail that follows, and look it over: ");
    out.write("coach check draft.txt\n");
  }
}
