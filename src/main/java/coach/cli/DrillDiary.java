package coach.cli;

import coach.practice.DrillJournal;
import coach.practice.Event;
import coach.practice.Memory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Keeps how each task went; where that cannot be done it says so once, and the drill goes on. */
final class DrillDiary {

  private final LocalDate today;
  private final Complaints complaints;
  private Optional<DrillJournal> journal;

  /**
   * Makes a diary.
   *
   * @param journal empty for a drill that is not to be kept
   */
  DrillDiary(Optional<DrillJournal> journal, LocalDate today, Complaints complaints) {
    this.journal = journal;
    this.today = today;
    this.complaints = complaints;
  }

  /** Returns how well each task is remembered; nothing where nothing is kept. */
  Map<String, Memory> memories() {
    try {
      return journal.isPresent() ? journal.get().memories() : Map.of();
    } catch (IOException e) {
      lost(e);
      return Map.of();
    }
  }

  void note(Event event) {
    if (journal.isPresent() && event instanceof Event.Marked marked) {
      try {
        journal.get().add(marked.task().id(), marked.grade(), today);
      } catch (IOException e) {
        lost(e);
      }
    }
  }

  private void lost(IOException e) {
    complaints.lost("This drill", journal.orElseThrow().journal().file(), e);
    journal = Optional.empty();
  }
}
