package coach.cli;

import java.util.List;

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

  /** Returns one that tells all of some, each with its remedy. */
  static CommandFailure of(List<CommandFailure> some) {
    CommandFailure last = some.get(some.size() - 1);
    StringBuilder message = new StringBuilder();
    for (CommandFailure failure : some.subList(0, some.size() - 1)) {
      message.append(failure.getMessage()).append('\n');
      message.append(failure.remedy).append(failure.remedy.isEmpty() ? "" : "\n");
    }
    return new CommandFailure(message + last.getMessage(), last.remedy);
  }

  String remedy() {
    return remedy;
  }
}
