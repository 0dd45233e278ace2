package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A piece of a shape together with all that follows it. */
sealed interface ShapePiece {

  /**
   * Returns the offset after the piece and all that follows where it stands at {@code at}, else -1.
   */
  int match(String text, int at, int end);

  /**
   * Files the piece, or its branches in their order, under the characters, in either case, that
   * they start with.
   */
  void file(Map<Character, List<ShapePiece>> byFirst);

  /**
   * Returns the second signs of what the piece may be, one bit each by their last six bits; all
   * where any may be the second.
   */
  default long seconds() {
    return -1;
  }

  /** Whether an offset lies inside a word, where no shape starts or ends. */
  static boolean isInWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** The end of a shape; it does not fall inside a word. */
  record End() implements ShapePiece {
    @Override
    public int match(String text, int at, int end) {
      return isInWord(text, at) ? -1 : at;
    }

    @Override
    public void file(Map<Character, List<ShapePiece>> byFirst) {
      throw new PhraseSyntaxException("a shape of no signs");
    }
  }

  record Literal(String signs, char small, char capital, long seconds, ShapePiece next)
      implements ShapePiece {

    Literal(String signs, ShapePiece next) {
      this(
          signs,
          Character.toLowerCase(signs.charAt(0)),
          Character.toUpperCase(signs.charAt(0)),
          signs.length() == 1 ? -1 : bits(signs.charAt(1)),
          next);
    }

    private static long bits(char sign) {
      return 1L << Character.toLowerCase(sign) | 1L << Character.toUpperCase(sign);
    }

    @Override
    public int match(String text, int at, int end) {
      boolean there =
          at + signs.length() <= end
              && starts(text.charAt(at))
              && (seconds == -1 || (seconds & 1L << text.charAt(at + 1)) != 0)
              && text.regionMatches(true, at, signs, 0, signs.length());
      return there ? next.match(text, at + signs.length(), end) : -1;
    }

    /** Most literals of a choice fail at their first signs: those are looked at by themselves. */
    private boolean starts(char c) {
      return c == small || c == capital;
    }

    @Override
    public void file(Map<Character, List<ShapePiece>> byFirst) {
      file(small, byFirst);
      if (capital != small) {
        file(capital, byFirst);
      }
    }

    private void file(char first, Map<Character, List<ShapePiece>> byFirst) {
      if (!byFirst.containsKey(first)) {
        byFirst.put(first, new ArrayList<>());
      }
      byFirst.get(first).add(this);
    }
  }

  /**
   * Any characters of one line.
   *
   * @param longest the longest stretch that it may stand for, in UTF-16 units
   */
  record Gap(int longest, ShapePiece next) implements ShapePiece {

    @Override
    public int match(String text, int at, int end) {
      int last = Math.min(end, at + longest);
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
    public void file(Map<Character, List<ShapePiece>> byFirst) {
      throw new PhraseSyntaxException("a shape starts with a sign, not with a gap");
    }
  }

  /** Some words of capital letters only. */
  record Capitals(ShapePiece next) implements ShapePiece {
    @Override
    public int match(String text, int at, int end) {
      int after = CapitalWords.end(text, at, end);
      return after < 0 ? -1 : next.match(text, after, end);
    }

    @Override
    public void file(Map<Character, List<ShapePiece>> byFirst) {
      throw new PhraseSyntaxException("a shape starts with a sign, not with words in capitals");
    }
  }

  record Choice(List<ShapePiece> branches, long seconds) implements ShapePiece {

    Choice(List<ShapePiece> branches) {
      this(branches, seconds(branches));
    }

    private static long seconds(List<ShapePiece> branches) {
      long seconds = 0;
      for (ShapePiece branch : branches) {
        seconds |= branch.seconds();
      }
      return seconds;
    }

    @Override
    public int match(String text, int at, int end) {
      for (ShapePiece branch : branches) {
        int after = branch.match(text, at, end);
        if (after >= 0) {
          return after;
        }
      }
      return -1;
    }

    @Override
    public void file(Map<Character, List<ShapePiece>> byFirst) {
      for (ShapePiece branch : branches) {
        branch.file(byFirst);
      }
    }
  }
}
