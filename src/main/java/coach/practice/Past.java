package coach.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What has happened in a talk so far.
 *
 * @param opening the client's first line
 * @param turns in their order
 * @param offered lines that the coach gave as a hint
 */
public record Past(String opening, List<Turn> turns, List<String> offered) {

  public Past {
    turns = List.copyOf(turns);
    offered = List.copyOf(offered);
  }

  /** Returns what the client said last. */
  public String lastLine() {
    return turns.isEmpty() ? opening : turns.get(turns.size() - 1).says();
  }

  /** Returns everything that the client said, in its order. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(opening));
    turns.forEach(turn -> lines.add(turn.says()));
    return lines;
  }

  /** Returns the names of the facts that he has told, in his order. */
  public Set<String> told() {
    Set<String> told = new LinkedHashSet<>();
    turns.forEach(turn -> turn.fact().ifPresent(told::add));
    return told;
  }

  /** Returns everything that the seller said. */
  List<String> replies() {
    List<String> replies = new ArrayList<>();
    turns.forEach(turn -> replies.add(turn.reply().substring(0, turn.heard())));
    return replies;
  }

  /** Returns in how many turns before this one, without a break, the seller made this move. */
  int inARow(String move, String... unless) {
    int count = 0;
    for (int i = turns.size() - 1; i >= 0 && turns.get(i).has(move); i--) {
      for (String other : unless) {
        if (turns.get(i).has(other)) {
          return count;
        }
      }
      count++;
    }
    return count;
  }

  /** Whether the client has said a line already, as it stands or as part of an answer. */
  boolean wasSaid(String line) {
    return opening.equals(line)
        || turns.stream().map(Turn::says).anyMatch(said -> isPart(line, said));
  }

  private static boolean isPart(String line, String said) {
    return said.equals(line) || said.startsWith(line + " ") || said.endsWith(" " + line);
  }
}
