package coach.report;

import coach.practice.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to take from a talk into the next, a line each: keep, change, ask. */
final class AdviceRows {

  private AdviceRows() {}

  static List<String> of(
      Optional<Remarks.Note> keep, Optional<Remarks.Note> change, Optional<String> ask) {
    List<String> rows = new ArrayList<>();
    keep.ifPresent(note -> rows.add("Keep: " + said(note)));
    change.ifPresent(note -> rows.add("Change: " + said(note)));
    ask.ifPresent(question -> rows.add("Next time ask: " + question));
    return rows;
  }

  private static String said(Remarks.Note note) {
    return note.move() + (note.text().isEmpty() ? "" : ". " + note.text());
  }
}
