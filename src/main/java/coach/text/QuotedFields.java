package coach.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises the fields of an earlier message that mail programs put above it: From, Sent, To,
 * Subject.
 */
final class QuotedFields {

  private static final int LONGEST_NAME = 30;

  private final Language language;
  private Map<String, String> names;

  QuotedFields(Language language) {
    this.language = language;
  }

  /**
   * Returns where a block of fields that starts at a line ends, or {@code line} where none starts.
   */
  int end(Layout layout, int line) {
    return isTop(layout, line) ? line : block(layout, line);
  }

  /** Returns where a block of fields that starts at a line ends, even at the top of a message. */
  int block(Layout layout, int line) {
    if (line >= layout.to() || !layout.isOpen(line) || field(layout, line) == null) {
      return line;
    }
    Set<String> found = new HashSet<>();
    int end = line;
    int at = line;
    while (at < layout.to() && at - end < 2 && layout.isOpen(at)) {
      String field = field(layout, at);
      if (field != null && found.add(field)) {
        end = at + 1;
      } else if (field != null) {
        break;
      }
      at++;
    }
    return found.size() >= 3 ? end : line;
  }

  /**
   * Whether nothing of the author's stands above: then it is a memo's head, not an earlier message.
   */
  private static boolean isTop(Layout layout, int line) {
    return layout.filledBefore(line) < 0;
  }

  /** Returns which field a line is, by its name in English, or null. */
  private String field(Layout layout, int line) {
    int start = layout.lines().first(line);
    int end = Math.min(layout.lines().end(line), start + LONGEST_NAME);
    int colon = start;
    while (colon < end && !isColon(layout.text().charAt(colon))) {
      colon++;
    }
    return colon == end ? null : names().get(name(layout.text(), start, colon));
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '\uFF1A';
  }

  private static String name(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to
        && (text.charAt(from) == '*' || text.charAt(from) == '|' || Blank.is(text.charAt(from)))) {
      from++;
    }
    while (to > from && (text.charAt(to - 1) == '*' || Blank.is(text.charAt(to - 1)))) {
      to--;
    }
    return Words.fold(text.substring(from, to));
  }

  private Map<String, String> names() {
    Map<String, String> known = names;
    if (known == null) {
      known = new HashMap<>();
      for (Map.Entry<String, List<String>> entry :
          language.equivalents(Topic.QUOTED_FIELDS).entrySet()) {
        known.put(entry.getKey(), entry.getKey());
        for (String other : entry.getValue()) {
          known.put(other, entry.getKey());
        }
      }
      names = known;
    }
    return known;
  }
}
