package coach.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the methods mean that cards name.
 *
 * @param lines a line by id, such as {@code C1}
 */
public record Methods(Map<String, String> lines) {

  /** Reads a card of methods: each bullet is an id, a colon, and a line. */
  public static Methods of(List<String> card) {
    Map<String, String> lines = new HashMap<>();
    for (String line : card) {
      int colon = line.indexOf(": ");
      if (line.startsWith("- ") && colon > 0) {
        lines.put(line.substring(2, colon), line.substring(colon + 2).strip());
      }
    }
    return new Methods(lines);
  }

  /** Whether there is a line for an id. */
  public boolean knows(String id) {
    return lines.containsKey(id);
  }

  /**
   * Returns a line for each method that a card names, with its id; only the id where it is not
   * known.
   */
  public List<String> of(String named) {
    List<String> found = new ArrayList<>();
    for (String id : ids(named)) {
      String line = lines.get(id);
      found.add(line == null ? id : id + "  " + line);
    }
    return found;
  }

  /** Returns the ids that a card names. */
  public static List<String> ids(String named) {
    return List.of(named.strip().split("\\s*,\\s*"));
  }
}
