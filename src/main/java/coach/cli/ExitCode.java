package coach.cli;

/** The exit codes that scripts and hooks rely on; never a count. */
final class ExitCode {

  /** Nothing at or above the level that fails a run. */
  static final int CLEAN = 0;

  /** Findings at or above it. */
  static final int FINDINGS = 1;

  /** Could not do it: usage, input, configuration, phrasebook. */
  static final int FAILED = 2;

  /** A fault of the program itself. */
  static final int INTERNAL = 70;

  /**
   * What the process ends with instead of {@link #FINDINGS} when the launcher runs it: a virtual
   * machine that breaks down ends with 1 too, and must not be taken for a checked draft.
   */
  static final int FINDINGS_FOR_LAUNCHER = 10;

  private ExitCode() {}
}
