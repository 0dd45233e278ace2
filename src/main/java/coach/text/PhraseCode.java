package coach.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Patterns made ready to match: a few arrays that load without being parsed.
 *
 * <p>The code holds <em>nodes</em> and <em>sets</em>. A node is a run of steps, two numbers each: what the
 * step asks (kind, whether it is the node's last, argument) and the node that it leads to. A set holds
 * patterns by the key of the token that they may start with: the number of keys, the keys in rising order,
 * where the entries of each start (and where the last ones end), and the entries: start node and pattern.
 */
public final class PhraseCode {

  /** What a step asks: kinds and the mark of a node's last step; the argument stands above them. */
  static final int ACCEPT = 0;
  static final int TOKEN = 1;
  static final int GAP = 2;
  static final int LIST = 3;
  static final int START = 4;
  static final int END = 5;
  static final int KIND = 7;
  static final int LAST = 8;
  static final int ARGUMENT = 4;

  /** Keys of tokens; those of the dictionaries follow, a residue by dictionary. */
  static final int NUMBER_KEY = 0;
  static final int ANY_KEY = 1;
  private static final int FIRST_KEY = 2;

  /** Pattern {@code p} of group {@code g} is known as {@code g << GROUP | p}. */
  static final int GROUP = 14;

  private final int[] code;
  private final Dictionary words;
  private final Dictionary beginnings;
  private final Dictionary endings;

  PhraseCode(int[] code, Dictionary words, Dictionary beginnings, Dictionary endings) {
    this.code = code;
    this.words = words;
    this.beginnings = beginnings;
    this.endings = endings;
  }

  static int wordKey(int number) {
    return FIRST_KEY + 3 * number;
  }

  static int beginningKey(int number) {
    return FIRST_KEY + 3 * number + 1;
  }

  static int endingKey(int number) {
    return FIRST_KEY + 3 * number + 2;
  }

  int at(int address) {
    return code[address];
  }

  /** Returns what patterns may ask of a token. */
  Token token(Word word) {
    String text = word.text();
    int length = text.length();
    int longestBeginning = Math.min(length, beginnings.longest());
    int longestEnding = Math.min(length - 1, endings.longest());
    int[] keys = new int[longestBeginning + longestEnding + 3];
    int count = 0;
    int number = words.find(text, 0, length);
    if (number >= 0) {
      keys[count++] = wordKey(number);
    }
    for (int cut = 1; cut <= longestBeginning; cut++) {
      number = beginnings.find(text, 0, cut);
      if (number >= 0) {
        keys[count++] = beginningKey(number);
      }
    }
    for (int cut = length - longestEnding; cut < length; cut++) {
      number = endings.find(text, cut, length);
      if (number >= 0) {
        keys[count++] = endingKey(number);
      }
    }
    if (word.kind() == Word.Kind.NUMBER) {
      keys[count++] = NUMBER_KEY;
    }
    if (word.kind().counts()) {
      keys[count++] = ANY_KEY;
    }
    return new Token(Arrays.copyOf(keys, count), !word.kind().counts());
  }

  /** Returns which of a set's keys this is, or -1; see {@link #entries}. */
  int find(int set, int key) {
    int from = set + 1;
    int found = Arrays.binarySearch(code, from, from + code[set], key);
    return found < 0 ? -1 : found - from;
  }

  /** Returns the address of the entries under a set's {@code n}th key; those under the next end them. */
  int entries(int set, int n) {
    return code[set + 1 + code[set] + n];
  }

  /** Writes the code in the form that {@link #read} takes. */
  public void write(DataOutputStream out) throws IOException {
    Ints.write(code, out);
    words.write(out);
    beginnings.write(out);
    endings.write(out);
  }

  /** Reads what {@link #write} wrote, from the buffer's position on. */
  public static PhraseCode read(ByteBuffer in) {
    return new PhraseCode(
        Ints.read(in), Dictionary.read(in), Dictionary.read(in), Dictionary.read(in));
  }
}
