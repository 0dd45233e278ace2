package coach.practice;

/** Something that happens in a drill. */
public sealed interface DrillEvent {

  /**
   * A task is set.
   *
   * @param number from 1
   * @param of how many there are
   */
  record Posed(int number, int of, DrillTask task) implements DrillEvent {}

  /**
   * An answer was judged.
   *
   * @param better a wording that does what was asked
   */
  record Marked(DrillTask task, String answer, Grade grade, Verdict verdict, String better)
      implements DrillEvent {}

  /** A task was left out; it is not counted. */
  record Skipped(DrillTask task, String better) implements DrillEvent {}

  /** A word of help. */
  record Hinted(String text) implements DrillEvent {}

  /** A command that there is not. */
  record Refused(String reason) implements DrillEvent {}

  /** The commands are to be listed. */
  record Helped() implements DrillEvent {}

  /**
   * The drill is over.
   *
   * @param tasks how many were set
   * @param answered how many of them were answered
   * @param passed how many answers were good
   */
  record Closed(int tasks, int answered, int passed) implements DrillEvent {}
}
