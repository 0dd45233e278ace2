package coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A raw shape of signs: literal text with gaps and choices.
 *
 * <p>Written as on the card: {@code …} is a gap within the line, {@code (a|b)} a choice, {@code U+200B} a
 * character by its code point of four digits, everything else itself. Brackets without a bar are literal.
 */
final class Shape {

  /** The longest stretch that a gap may stand for, in UTF-16 units. */
  private static final int GAP = 60;

  private static final char GAP_SIGN = '\u2026';

  private final Piece whole;
  private final Set<Character> firsts = new TreeSet<>();

  private Shape(Piece whole) {
    this.whole = whole;
    whole.firsts(firsts);
  }

  /** Compiles a line of a card; {@code exact} tells upper from lower case. */
  static Shape of(String line, boolean exact) {
    return new Shape(sequence(decoded(line), exact, new End()));
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
        text.append(line, from, at).append((char) Integer.parseInt(line.substring(at + 2, end), 16));
        from = end;
      }
    }
    return text.append(line, from, line.length()).toString();
  }

  /** Returns the characters, in either case, that the shape may start with. */
  Set<Character> firsts() {
    return firsts;
  }

  /** Returns the offset after the shape where it stands at {@code at}, else -1. */
  int match(String text, int at, int end) {
    return isInWord(text, at) ? -1 : whole.match(text, at, end);
  }

  /** Whether an offset lies inside a word, where no shape starts or ends. */
  static boolean isInWord(String text, int at) {
    return at > 0 && at < text.length() && isLetter(text, at) && isLetter(text, at - 1);
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** A piece of a shape together with all that follows it. */
  private sealed interface Piece {
    int match(String text, int at, int end);

    void firsts(Set<Character> into);
  }

  /** The end of a shape; it does not fall inside a word. */
  private record End() implements Piece {
    @Override
    public int match(String text, int at, int end) {
      return isInWord(text, at) ? -1 : at;
    }

    @Override
    public void firsts(Set<Character> into) {
      throw new IllegalArgumentException("a shape of no signs");
    }
  }

  private record Literal(String signs, boolean exact, Piece next) implements Piece {
    @Override
    public int match(String text, int at, int end) {
      boolean there = at + signs.length() <= end && text.regionMatches(!exact, at, signs, 0, signs.length());
      return there ? next.match(text, at + signs.length(), end) : -1;
    }

    @Override
    public void firsts(Set<Character> into) {
      into.add(Character.toLowerCase(signs.charAt(0)));
      into.add(Character.toUpperCase(signs.charAt(0)));
    }
  }

  private record Gap(Piece next) implements Piece {
    @Override
    public int match(String text, int at, int end) {
      int last = Math.min(end, at + GAP);
      for (int i = at; i <= last; i++) {
        int after = next.match(text, i, end);
        if (after >= 0) {
          return after;
        }
        if (i < last && text.charAt(i) == '\n') {
          return -1;
        }
      }
      return -1;
    }

    @Override
    public void firsts(Set<Character> into) {
      throw new IllegalArgumentException("a shape starts with a sign, not with a gap");
    }
  }

  private record Choice(List<Piece> branches) implements Piece {
    @Override
    public int match(String text, int at, int end) {
      for (Piece branch : branches) {
        int after = branch.match(text, at, end);
        if (after >= 0) {
          return after;
        }
      }
      return -1;
    }

    @Override
    public void firsts(Set<Character> into) {
      for (Piece branch : branches) {
        branch.firsts(into);
      }
    }
  }

  /** Compiles from the end backwards, so that each piece knows what follows it. */
  private static Piece sequence(String line, boolean exact, Piece next) {
    int open = choiceStart(line);
    if (open >= 0) {
      int close = closing(line, open);
      Piece rest = sequence(line.substring(close + 1), exact, next);
      List<Piece> branches = new ArrayList<>();
      for (String branch : branches(line.substring(open + 1, close))) {
        branches.add(sequence(branch, exact, rest));
      }
      return plain(line.substring(0, open), exact, new Choice(branches));
    }
    return plain(line, exact, next);
  }

  private static Piece plain(String text, boolean exact, Piece next) {
    int gap = text.lastIndexOf(GAP_SIGN);
    if (gap >= 0) {
      return plain(text.substring(0, gap), exact, new Gap(plain(text.substring(gap + 1), exact, next)));
    }
    return text.isEmpty() ? next : new Literal(text, exact, next);
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
