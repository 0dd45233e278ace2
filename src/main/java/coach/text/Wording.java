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

  private static final char BESIDE = ' ';
  private static final char APART = '_';
  private static final String EDGE = "";
  private static final String ANY_NUMBER = "#";

  /**
   * Returns the words of a text, the pairs of neighbours, the first and the last with the edge
   * among them, and the pairs with one word between.
   */
  public static List<Wording> in(List<Word> words) {
    List<Wording> found = new ArrayList<>(3 * words.size() + 1);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      found.add(new Wording(key(START, text(words, i)), word.start(), word.end()));
      found.add(pair(words, i - 1, i, BESIDE));
      if (i > 1) {
        found.add(pair(words, i - 2, i, APART));
      }
    }
    if (!words.isEmpty()) {
      found.add(pair(words, words.size() - 1, words.size(), BESIDE));
    }
    return found;
  }

  /** Returns where they stand. */
  public Span span() {
    return new Span(start, end);
  }

  private static Wording pair(List<Word> words, int first, int second, char joint) {
    int key = (key(START, text(words, first)) ^ joint) * FACTOR;
    int start = words.get(Math.max(0, first)).start();
    int end = words.get(Math.min(second, words.size() - 1)).end();
    return new Wording(key(key, text(words, second)), start, end);
  }

  private static String text(List<Word> words, int index) {
    if (index < 0 || index == words.size()) {
      return EDGE;
    }
    Word word = words.get(index);
    return word.kind() == Word.Kind.NUMBER ? ANY_NUMBER : word.text();
  }

  private static int key(int hash, String text) {
    int key = hash;
    for (int i = 0; i < text.length(); i++) {
      key = (key ^ text.charAt(i)) * FACTOR;
    }
    return key;
  }
}
