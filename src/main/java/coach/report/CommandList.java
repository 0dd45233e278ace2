package coach.report;

import java.util.Map;

/** Shows what can be typed at a prompt. */
final class CommandList {

  private CommandList() {}

  /** Returns a line for each command, what it does in a column of its own. */
  static String of(Map<String, String> commands) {
    int widest = 0;
    for (String name : commands.keySet()) {
      widest = Math.max(widest, name.length());
    }
    StringBuilder list = new StringBuilder();
    for (Map.Entry<String, String> command : commands.entrySet()) {
      String gap = " ".repeat(widest + 2 - command.getKey().length());
      list.append("  /").append(command.getKey()).append(gap).append(command.getValue());
      list.append('\n');
    }
    return list.toString();
  }
}
