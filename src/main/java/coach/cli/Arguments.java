package coach.cli;

import java.util.List;
import java.util.Optional;

/** What a command line gives to a command. */
interface Arguments {

  /** Whether the command has an option of this name at all. */
  boolean knows(String option);

  boolean isGiven(String option);

  Optional<String> value(String option);

  /** Returns the values of an option that may be repeated, in their order. */
  List<String> values(String option);

  /** Returns what was given that is no option, in its order. */
  List<String> operands();

  /** Returns what was given at a place of its own; empty where nothing was. */
  String operand(int place);
}
