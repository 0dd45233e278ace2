package coach.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A raw shape of signs: literal text with gaps.
 *
 * <p>Written as on the card: {@code …} is a gap, {@code (a|b)} a choice, {@code U+200B} a character by its
 * code point, everything else itself.
 *
 * @param pieces the literal pieces between the gaps; a first or last empty one means a gap at that side
 * @param exact whether upper and lower case differ
 */
record Shape(List<String> pieces, boolean exact) {

  private static final int GAP = 60;

  /** Returns the shapes that a line of a card stands for, one for each of its choices. */
  static List<Shape> of(String line, boolean exact) {
    List<Shape> shapes = new ArrayList<>();
    for (String choice : choices(line)) {
      String text = choice.startsWith("U+") ? Character.toString(Integer.parseInt(choice.substring(2), 16)) : choice;
      shapes.add(new Shape(List.of(text.split("\u2026", -1)), exact));
    }
    return shapes;
  }

  private static List<String> choices(String line) {
    int open = line.indexOf('(');
    int close = line.indexOf(')', open + 1);
    int bar = line.indexOf('|', open + 1);
    if (open < 0 || close < 0 || bar < 0 || bar > close) {
      return List.of(line);
    }
    List<String> all = new ArrayList<>();
    for (String rest : choices(line.substring(close + 1))) {
      for (String choice : line.substring(open + 1, close).split("\\|", -1)) {
        all.add(line.substring(0, open) + choice + rest);
      }
    }
    return all;
  }

  /** Returns the offset after the shape where it stands at {@code at}, else -1. */
  int match(String text, int at, int end) {
    String first = pieces.get(0);
    if (!text.regionMatches(!exact, at, first, 0, first.length()) || startsInsideWord(text, at)) {
      return -1;
    }
    int position = at + first.length();
    for (int i = 1; i < pieces.size(); i++) {
      position = find(text, pieces.get(i), position, Math.min(end, position + GAP));
      if (position < 0) {
        return -1;
      }
    }
    return position > end || endsInsideWord(text, position) ? -1 : position;
  }

  private int find(String text, String piece, int from, int to) {
    for (int i = from; i + piece.length() <= to && text.charAt(Math.max(from, i - 1)) != '\n'; i++) {
      if (text.regionMatches(!exact, i, piece, 0, piece.length())) {
        return i + piece.length();
      }
    }
    return -1;
  }

  /** A shape that starts with a letter does not start in the middle of a word. */
  private static boolean startsInsideWord(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean endsInsideWord(String text, int end) {
    return end < text.length()
        && Character.isLetterOrDigit(text.charAt(end))
        && Character.isLetterOrDigit(text.charAt(end - 1));
  }
}
