package coach.cli;

/** The exit codes that scripts and hooks rely on; never a count. */
final class ExitCode {

  /** Nothing at or above the level that fails a run. */
  static final int CLEAN = 0;

  /** Findings at or above it. */
  static final int FINDINGS = 1;

  /** Could not do it: usage, input, configuration, phrasebook. */
  static final int FAILED = 2;

  private ExitCode() {}
}
