package coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that somebody uses, or two of them near each other: what a way of speaking is known by.
 *
 * @param key stands for the words; other words have, but for one chance in billions, another
 * @param start the first offset of them
 * @param end the first offset after them
 */
public record Wording(int key, int start, int end) {

  /** Start and factor of the hash of Fowler, Noll and Vo (FNV-1a, 32 bits). */
  private static final int START = 0x811C9DC5;

  private static final int FACTOR = 0x01000193;

  /** The edge has no letters. */
  private static final int EDGE = START;

  private static final char BESIDE = ' ';
  private static final char APART = '_';
  private static final String ANY_NUMBER = "#";

  /**
   * Returns the words of a text, the pairs of neighbours, the first and the last with the edge
   * among them, and the pairs with one word between.
   */
  public static List<Wording> in(List<Word> words) {
    List<Wording> found = new ArrayList<>(3 * words.size() + 1);
    int before = EDGE;
    int beforeThat = EDGE;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String text = word.kind() == Word.Kind.NUMBER ? ANY_NUMBER : word.text();
      int key = key(START, text);
      found.add(new Wording(key, word.start(), word.end()));
      int start = words.get(Math.max(0, i - 1)).start();
      found.add(new Wording(key(joined(before, BESIDE), text), start, word.end()));
      if (i > 1) {
        int far = words.get(i - 2).start();
        found.add(new Wording(key(joined(beforeThat, APART), text), far, word.end()));
      }
      beforeThat = before;
      before = key;
    }
    if (!words.isEmpty()) {
      Word last = words.get(words.size() - 1);
      found.add(new Wording(joined(before, BESIDE), last.start(), last.end()));
    }
    return found;
  }

  /** Returns where they stand. */
  public Span span() {
    return new Span(start, end);
  }

  private static int joined(int key, char joint) {
    return (key ^ joint) * FACTOR;
  }

  private static int key(int hash, String text) {
    int key = hash;
    for (int i = 0; i < text.length(); i++) {
      key = (key ^ text.charAt(i)) * FACTOR;
    }
    return key;
  }
}
