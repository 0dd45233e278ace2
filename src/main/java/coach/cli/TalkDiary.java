package coach.cli;

import coach.practice.Claim;
import coach.practice.Debrief;
import coach.practice.Session;
import coach.practice.TalkJournal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps a talk as it goes on; where that cannot be done it says so once, and the talk goes on. */
final class TalkDiary {

  private final Complaints complaints;
  private Optional<TalkJournal> journal;
  private Optional<Claim> claim = Optional.empty();

  /**
   * Makes a diary.
   *
   * @param journal empty for a talk that is not to be kept
   */
  TalkDiary(Optional<TalkJournal> journal, Complaints complaints) {
    this.journal = journal;
    this.complaints = complaints;
  }

  private interface Note {
    void in(TalkJournal journal) throws IOException;
  }

  /** Whether all of the talk has been kept so far. */
  boolean isKept() {
    return journal.isPresent();
  }

  /**
   * Claims the talk, so that nobody goes on with it in another window meanwhile.
   *
   * @return false where somebody plays it now
   */
  boolean claim() {
    note(kept -> claim = kept.journal().claim());
    return journal.isEmpty() || claim.isPresent();
  }

  /** Lets others go on with the talk. */
  void release() {
    if (claim.isPresent()) {
      Claim held = claim.get();
      note(kept -> held.close());
    }
  }

  void began(Session session) {
    note(kept -> kept.began(session, LocalDate.now().toString()));
  }

  void typed(String line) {
    note(kept -> kept.typed(line));
  }

  void closed(Session session) {
    note(kept -> kept.closed(Debrief.result(session)));
  }

  private void note(Note note) {
    if (journal.isEmpty()) {
      return;
    }
    try {
      note.in(journal.get());
    } catch (IOException e) {
      complaints.lost("This talk", journal.get().journal().file(), e);
      journal = Optional.empty();
    }
  }
}
