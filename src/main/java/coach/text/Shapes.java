package coach.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Patterns of raw signs, sought together.
 *
 * <p>They lie in slots by the characters that they may start with, so that one look dismisses most
 * places of a text; the signs that may come second dismiss most shapes. Characters may share a
 * slot: the shapes themselves tell.
 */
public final class Shapes {

  private static final int SLOTS = 256;

  private final ShapePiece[][] slots = new ShapePiece[SLOTS][];

  /**
   * Reads patterns; throws a {@link PhraseSyntaxException} that says what is wrong with one.
   *
   * @param longestGap the longest stretch that a gap stands for, in UTF-16 units
   */
  public Shapes(List<String> patterns, int longestGap) {
    for (String pattern : patterns) {
      add(Shape.of(pattern, longestGap));
    }
  }

  private void add(Shape shape) {
    for (char first : shape.firsts()) {
      int slot = slot(first);
      int count = slots[slot] == null ? 0 : slots[slot].length;
      slots[slot] = count == 0 ? new ShapePiece[1] : Arrays.copyOf(slots[slot], count + 1);
      slots[slot][count] = shape.startingWith(first);
    }
  }

  private static int slot(char first) {
    return (first ^ first >>> 8) & (SLOTS - 1);
  }

  /** Whether a shape may start with a character; most that none starts with are dismissed. */
  public boolean mayStart(char first) {
    return slots[slot(first)] != null;
  }

  /** Returns the offset after the longest shape that stands at a place, else -1. */
  public int longest(String text, int at, int end) {
    ShapePiece[] sought = slots[slot(text.charAt(at))];
    if (sought == null || ShapePiece.isInWord(text, at)) {
      return -1;
    }
    long second = at + 1 < end ? 1L << text.charAt(at + 1) : -1;
    int longest = -1;
    for (ShapePiece shape : sought) {
      if ((shape.seconds() & second) != 0) {
        longest = Math.max(longest, shape.match(text, at, end));
      }
    }
    return longest;
  }

  /** Returns the stretches of a text where a shape stands, in their order. */
  public List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = longest(text, at, text.length());
      if (end > at) {
        found.add(new Span(at, end));
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }
}
