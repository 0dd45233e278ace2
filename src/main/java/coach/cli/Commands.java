package coach.cli;

import java.util.List;

/** All commands; only the one in use is made, so that a start is quick. */
final class Commands {

  /** The names in the order of the help; a name of two words is a command within a group. */
  static final List<String> NAMES = List.of("check");

  private Commands() {}

  /** Returns a command; null where there is none of this name. */
  static Subcommand named(String name) {
    return switch (name) {
      case "check" -> new CheckCommand();
      default -> null;
    };
  }

  /** Returns the names that start with a group's name and a blank; empty where it is no group. */
  static List<String> inGroup(String group) {
    return NAMES.stream().filter(name -> name.startsWith(group + " ")).toList();
  }
}
