package coach.phrasebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds what somebody meant who mistyped a name. */
public final class Nearest {

  /** More names than a fault lists. */
  private static final int MANY = 30;

  private Nearest() {}

  /**
   * Returns the known name that takes fewest changes, if a third of its letters or fewer differ.
   */
  public static Optional<String> to(String typed, Collection<String> known) {
    String best = null;
    int fewest = Integer.MAX_VALUE;
    for (String name : known) {
      int changes = distance(typed, name);
      boolean near = changes <= Math.max(1, (name.length() + 1) / 3) || near(typed, name);
      if (near && changes < fewest) {
        best = name;
        fewest = changes;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Returns a question with the nearest name; the list of all names where none is near; empty where
   * there are none.
   */
  public static String hint(String typed, Collection<String> known) {
    String all = known.isEmpty() ? "" : "Known: " + String.join(", ", known) + ".";
    return to(typed, known).map(name -> "Did you mean " + name + "?").orElse(all);
  }

  /** Returns what a fault of a card says is allowed: the nearest name first, where one is near. */
  static String allowed(String typed, Collection<String> known) {
    List<String> names = new ArrayList<>(known);
    to(typed, known)
        .ifPresent(
            near -> {
              names.remove(near);
              names.add(0, near);
            });
    boolean many = names.size() > MANY;
    return String.join(", ", many ? names.subList(0, MANY) : names) + (many ? " \u2026" : "");
  }

  private static boolean near(String typed, String name) {
    return typed.length() >= 4 && (name.startsWith(typed) || name.contains(typed));
  }

  /** Returns how many letters must be added, left out or changed. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
