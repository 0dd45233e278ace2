package coach.practice;

import coach.listen.Act;
import coach.listen.Inquiry;
import coach.listen.Reply;
import coach.listen.SaidBack;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.SceneCard.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that happens at a prompt. */
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
  record Explained(Turn turn, List<String> because) implements Event {}

  /** What he has told, and how much there is besides. */
  record Listed(List<Fact> told, int left) implements Event {}

  /** The seller asks to keep a text in a file. */
  record Saved(String text, String file) implements Event {}

  /** The seller asks what he can type: the commands, and what each does. */
  record Helped(Map<String, String> commands) implements Event {}

  /** A command that cannot be followed now, and why. */
  record Refused(String reason) implements Event {}

  /** A talk with a real client begins to be listened to. */
  record Joined() implements Event {}

  /**
   * A real client spoke.
   *
   * @param turn from 1, the seller's turns counted
   * @param said his words said back
   * @param inquiry what is known after all that he has said, and the best question
   * @param objection what holds him back, where this turn raised it or said more about it
   * @param kind the card of his kind, where this turn made it clear
   */
  record Overheard(
      int turn,
      String text,
      SaidBack said,
      Inquiry inquiry,
      Optional<Objected> objection,
      Optional<FamilyCard> kind)
      implements Event {}

  /**
   * The seller spoke to a real client.
   *
   * @param acts the main one first
   * @param notes what he might do otherwise, the gravest first
   * @param objection what still waits to be explored
   */
  record Spoken(
      int turn, String text, List<Act> acts, List<Remarks.Note> notes, Optional<Objected> objection)
      implements Event {}

  /** The seller wants to know what to ask. */
  record Asked(Inquiry inquiry) implements Event {}

  /** The seller wants to know how to meet an objection. */
  record Met(Objected objection) implements Event {}

  /**
   * The seller wants to know what to propose.
   *
   * @param kindStep what comes next with his kind of client, where its card has steps
   * @param line what to say
   */
  record Advised(Inquiry.Tactic tactic, Optional<String> kindStep, String line) implements Event {}

  /** The seller wants the recap to send. */
  record Summed(Reply recap) implements Event {}

  /** The seller left a talk with a real client. */
  record Left(int turns) implements Event {}

  /**
   * A task of a drill is set.
   *
   * @param number from 1
   * @param of how many there are
   */
  record Posed(int number, int of, DrillTask task) implements Event {}

  /**
   * An answer in a drill was judged.
   *
   * @param better a wording that does what was asked
   */
  record Marked(DrillTask task, String answer, Grade grade, Verdict verdict, String better)
      implements Event {}

  /** A task of a drill was left out; it is not counted. */
  record Skipped(DrillTask task, String better) implements Event {}

  /**
   * A drill is over.
   *
   * @param tasks how many were set
   * @param answered how many of them were answered
   * @param passed how many answers were good
   */
  record Counted(int tasks, int answered, int passed) implements Event {}
}
