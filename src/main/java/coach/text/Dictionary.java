package coach.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * Numbers words from 0; finds the number of a word without an object for each, so that loading is
 * quick.
 */
final class Dictionary {

  private final char[] letters;
  private final int[] starts;
  private final int[] slots;
  private final int longest;

  private Dictionary(char[] letters, int[] starts, int[] slots) {
    this.letters = letters;
    this.starts = starts;
    this.slots = slots;
    int most = 0;
    for (int i = 1; i < starts.length; i++) {
      most = Math.max(most, starts[i] - starts[i - 1]);
    }
    this.longest = most;
  }

  /** Numbers different words in their order. */
  static Dictionary of(Collection<String> words) {
    StringBuilder letters = new StringBuilder();
    int[] starts = new int[words.size() + 1];
    int[] slots = new int[Integer.highestOneBit(words.size() + 1) * 4];
    int number = 0;
    for (String word : words) {
      int slot = slot(hash(word, 0, word.length()), slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = ++number;
      letters.append(word);
      starts[number] = letters.length();
    }
    return new Dictionary(letters.toString().toCharArray(), starts, slots);
  }

  /** Returns the length of the longest word. */
  int longest() {
    return longest;
  }

  /** Returns the number of the word that a stretch of text spells, or -1. */
  int find(String text, int from, int to) {
    if (to - from > longest) {
      return -1;
    }
    int slot = slot(hash(text, from, to), slots.length);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (spells(number, text, from, to)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private boolean spells(int number, String text, int from, int to) {
    int start = starts[number];
    if (starts[number + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (letters[start + i - from] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private static int slot(int hash, int size) {
    return (hash ^ hash >>> 15) & (size - 1);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(letters.length);
    out.writeChars(new String(letters));
    Ints.write(starts, out);
    Ints.write(slots, out);
  }

  static Dictionary read(ByteBuffer in) {
    char[] letters = new char[in.getInt()];
    in.asCharBuffer().get(letters);
    in.position(in.position() + 2 * letters.length);
    return new Dictionary(letters, Ints.read(in), Ints.read(in));
  }
}
