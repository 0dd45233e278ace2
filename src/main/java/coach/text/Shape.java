package coach.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A raw shape of signs: literal text with gaps and choices.
 *
 * <p>Written as on the card: {@code …} is a gap within the line, {@code (a|b)} a choice, {@code
 * U+200B} a character by its code point of four digits, {@code ⇧} some words in capitals,
 * everything else itself. Brackets without a bar are literal.
 */
final class Shape {

  private static final char GAP_SIGN = '\u2026';

  private static final char CAPITALS_SIGN = '\u21E7';

  private final Map<Character, List<ShapePiece>> byFirst = new HashMap<>();

  private Shape(ShapePiece whole) {
    whole.file(byFirst);
  }

  /**
   * Compiles a line of a card; upper and lower case are alike.
   *
   * @param longestGap the longest stretch that a gap stands for, in UTF-16 units
   */
  static Shape of(String line, int longestGap) {
    return new Shape(sequence(decoded(line), longestGap, new ShapePiece.End()));
  }

  /** Puts characters for their code points. */
  private static String decoded(String line) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int at = line.indexOf("U+"); at >= 0; at = line.indexOf("U+", at + 2)) {
      int end = at + 2;
      while (end < line.length() && end < at + 6 && Character.digit(line.charAt(end), 16) >= 0) {
        end++;
      }
      if (end == at + 6) {
        text.append(line, from, at)
            .append((char) Integer.parseInt(line.substring(at + 2, end), 16));
        from = end;
      }
    }
    return text.append(line, from, line.length()).toString();
  }

  /** Returns the characters, in either case, that the shape may start with. */
  Set<Character> firsts() {
    return byFirst.keySet();
  }

  /** Returns what the shape is where it starts with one of these characters. */
  ShapePiece startingWith(char first) {
    List<ShapePiece> branches = byFirst.get(first);
    return branches.size() == 1 ? branches.get(0) : new ShapePiece.Choice(branches);
  }

  /** Compiles from the end backwards, so that each piece knows what follows it. */
  private static ShapePiece sequence(String line, int longestGap, ShapePiece next) {
    int open = choiceStart(line);
    if (open >= 0) {
      int close = closing(line, open);
      ShapePiece rest = sequence(line.substring(close + 1), longestGap, next);
      List<ShapePiece> branches = new ArrayList<>();
      for (String branch : branches(line.substring(open + 1, close))) {
        branches.add(sequence(branch, longestGap, rest));
      }
      return plain(line.substring(0, open), longestGap, new ShapePiece.Choice(branches));
    }
    return plain(line, longestGap, next);
  }

  private static ShapePiece plain(String text, int longestGap, ShapePiece next) {
    int gap = Math.max(text.lastIndexOf(GAP_SIGN), text.lastIndexOf(CAPITALS_SIGN));
    if (gap >= 0) {
      ShapePiece rest = plain(text.substring(gap + 1), longestGap, next);
      ShapePiece piece =
          text.charAt(gap) == GAP_SIGN
              ? new ShapePiece.Gap(longestGap, rest)
              : new ShapePiece.Capitals(rest);
      return plain(text.substring(0, gap), longestGap, piece);
    }
    return text.isEmpty() ? next : new ShapePiece.Literal(text, next);
  }

  /** Returns where the first bracket opens that holds a bar, or -1. */
  private static int choiceStart(String line) {
    for (int open = line.indexOf('('); open >= 0; open = line.indexOf('(', open + 1)) {
      int close = closing(line, open);
      if (close > 0 && branches(line.substring(open + 1, close)).size() > 1) {
        return open;
      }
    }
    return -1;
  }

  private static int closing(String line, int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> branches(String inside) {
    List<String> branches = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        branches.add(inside.substring(from, i));
        from = i + 1;
      }
    }
    branches.add(inside.substring(from));
    return branches;
  }
}
