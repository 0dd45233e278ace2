package coach.practice;

import coach.phrasebook.SceneCard.Fact;
import java.util.List;

/** Something that happens at a prompt where a talk is practised. */
public sealed interface Event {

  /** The client begins, or begins again after an undo or when a talk is resumed. */
  record Opened(Session session) implements Event {}

  /** The seller spoke, and the client answered. */
  record Answered(Turn turn, Remarks remarks) implements Event {}

  /** The talk is over, or was left. */
  record Closed(Debrief debrief) implements Event {}

  /** The last turn is taken back; the client's line before it stands again. */
  record Undone(int turns, String line) implements Event {}

  /** The coach whispers. */
  record Hinted(String text) implements Event {}

  /** What another reply would have brought, beside what the last one did. */
  record Compared(Turn last, Turn other, Remarks remarks) implements Event {}

  /** Why the client answered as he did. */
  record Explained(Turn turn) implements Event {}

  /** What he has told, and how much there is besides. */
  record Listed(List<Fact> told, int left) implements Event {}

  /** The seller asks to keep a copy of the talk. */
  record Saved(Session session, String file) implements Event {}

  /** The seller asks what he can type. */
  record Helped() implements Event {}

  /** A command that cannot be followed now, and why. */
  record Refused(String reason) implements Event {}
}
