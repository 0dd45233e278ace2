package coach.cli;

/** Something that a command cannot do: what happened, and what to do about it. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /** Makes a failure whose message says all there is to say. */
  CommandFailure(String message) {
    this(message, "");
  }

  /**
   * Makes a failure.
   *
   * @param message what happened
   * @param remedy what to do; empty where that goes without saying
   */
  CommandFailure(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
