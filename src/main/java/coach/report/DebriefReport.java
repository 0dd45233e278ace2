package coach.report;

import coach.phrasebook.Ending;
import coach.phrasebook.SceneCard.Fact;
import coach.practice.Checklist;
import coach.practice.Debrief;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows what remains of a talk.
 *
 * @param paper what it is set on
 */
record DebriefReport(Theme theme, Paper paper) {

  private static final String INDENT = "  ";

  /** What the layers of facts are called behind a number. */
  private static final List<String> LAYERS =
      List.of(" that he tells anybody", " of his reasons", " of what it is really about");

  void write(Debrief debrief, Writer out) throws IOException {
    String ending = debrief.ending().map(end -> end.id()).orElse("left before the end");
    out.write("\n" + theme.strong("Debrief") + "  " + ending + "\n");
    if (debrief.decided().isPresent()) {
      String reply = Printable.line(debrief.decided().get().reply());
      String lead = "Decided by turn " + debrief.decided().get().number() + ": ";
      out.write(paper.set(INDENT + lead, INDENT + INDENT, reply.isEmpty() ? "(nothing)" : reply));
    }
    new BarLines(paper).write(debrief.bars(), out);
    facts("Found", debrief.found(), out);
    missed(debrief, out);
    steps(debrief.steps(), out);
    advice(debrief, out);
  }

  /** Tells what he missed; after a bad end only how much, so that it is left to find next time. */
  private void missed(Debrief debrief, Writer out) throws IOException {
    if (debrief.ending().map(Ending::isGood).orElse(true)) {
      facts("Missed", debrief.missed(), out);
      return;
    }
    List<String> layers = new ArrayList<>();
    for (int i = 0; i < LAYERS.size(); i++) {
      int layer = i;
      long count = debrief.missed().stream().filter(fact -> fact.layer() == layer).count();
      if (count > 0) {
        layers.add(count + LAYERS.get(i));
      }
    }
    if (!layers.isEmpty()) {
      String line = String.join(", ", layers) + ". They are there to find next time.";
      out.write(paper.set(INDENT + theme.strong("Missed") + "  ", INDENT + INDENT, line));
    }
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
    Optional<String> ask = debrief.missed().stream().map(fact -> fact.ask().get(0)).findFirst();
    for (String row : AdviceRows.of(debrief.keep(), debrief.change(), ask)) {
      out.write(paper.set(INDENT, INDENT + INDENT, Printable.line(row)));
    }
    if (debrief.ending().isEmpty() && debrief.left() > 0) {
      out.write(INDENT + debrief.left() + " more to find.\n");
    }
  }
}
