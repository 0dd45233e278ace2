package coach.cli;

import java.util.List;
import java.util.Optional;

/**
 * The arguments of {@code coach check FILE...} without options: there is nothing to parse, and
 * building the model of all options would take a fifth of the time.
 *
 * @param operands the files
 */
record PlainArguments(List<String> operands) implements Arguments {

  /** Whether a command line is that plain. */
  static boolean fit(String command, List<String> arguments) {
    if (!command.equals("check") || arguments.isEmpty()) {
      return false;
    }
    for (String argument : arguments) {
      if (argument.isEmpty() || argument.charAt(0) == '-' && argument.length() > 1) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean knows(String option) {
    return true;
  }

  @Override
  public boolean isGiven(String option) {
    return false;
  }

  @Override
  public Optional<String> value(String option) {
    return Optional.empty();
  }

  @Override
  public List<String> values(String option) {
    return List.of();
  }

  @Override
  public String operand(int place) {
    return place < operands.size() ? operands.get(place) : "";
  }
}
