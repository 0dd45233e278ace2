package coach.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Patterns made ready to match: a few arrays that load without being parsed.
 *
 * <p>The code holds <em>nodes</em> and <em>sets</em>. A node is a run of steps, two numbers each:
 * what the step asks (kind, whether it is the node's last, argument) and the node that it leads to.
 * A set holds patterns by the key of the token that they may start with, and within that by the key
 * of the second token: the number of keys, the keys in rising order, and for each the address of an
 * inner set; a large set has instead the number of all keys with a minus, and for each key that
 * address or 0. An inner set has the number of its keys, the keys, where the entries of each start
 * (and where the last ones end), and the entries: start node and pattern. {@link #SECOND_KEY}
 * stands for any second token, or none.
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

  /** Keys of tokens; those of the dictionaries and of the word lists follow, by residue. */
  static final int SECOND_KEY = 0;

  static final int NUMBER_KEY = 1;
  static final int ANY_KEY = 2;
  private static final int FIRST_KEY = 3;

  /** Pattern {@code p} of group {@code g} is known as {@code g << GROUP | p}. */
  static final int GROUP = 14;

  /** So many tokens are remembered; mail in bulk brings ever new names and numbers. */
  private static final int REMEMBERED = 1 << 14;

  private final int[] code;
  private final int lists;
  private final Map<String, Token> known = new ConcurrentHashMap<>();
  private final Dictionary words;
  private final Dictionary beginnings;
  private final Dictionary endings;

  /**
   * Makes code.
   *
   * @param lists the address of a set that holds, under the keys of tokens, those of word lists
   */
  PhraseCode(int[] code, int lists, Dictionary words, Dictionary beginnings, Dictionary endings) {
    this.code = code;
    this.lists = lists;
    this.words = words;
    this.beginnings = beginnings;
    this.endings = endings;
  }

  static int wordKey(int number) {
    return FIRST_KEY + 4 * number;
  }

  static int beginningKey(int number) {
    return FIRST_KEY + 4 * number + 1;
  }

  static int endingKey(int number) {
    return FIRST_KEY + 4 * number + 2;
  }

  /** Returns the key of a token that may start an entry of a word list. */
  static int listKey(int number) {
    return FIRST_KEY + 4 * number + 3;
  }

  int at(int address) {
    return code[address];
  }

  /** Returns what patterns may ask of a token. */
  Token token(Word word) {
    Token token = known.get(word.text());
    if (token == null) {
      token = read(word);
      if (known.size() < REMEMBERED) {
        known.put(word.text(), token);
      }
    }
    return token;
  }

  private Token read(Word word) {
    String text = word.text();
    int length = text.length();
    Keys keys = new Keys();
    keys.add(wordKey(0), words.find(text, 0, length));
    for (int cut = 1; cut <= Math.min(length, beginnings.longest()); cut++) {
      keys.add(beginningKey(0), beginnings.find(text, 0, cut));
    }
    for (int cut = Math.max(1, length - endings.longest()); cut < length; cut++) {
      keys.add(endingKey(0), endings.find(text, cut, length));
    }
    if (word.kind() == Word.Kind.NUMBER) {
      keys.add(NUMBER_KEY);
    }
    if (word.kind().counts()) {
      keys.add(ANY_KEY);
    }
    addLists(keys);
    return new Token(keys.all(), !word.kind().counts());
  }

  private void addLists(Keys keys) {
    int own = keys.count;
    for (int i = 0; i < own; i++) {
      int run = under(lists, keys.keys[i]);
      for (int left = run < 0 ? 0 : code[run]; left > 0; left--) {
        keys.add(code[run + left]);
      }
    }
  }

  /** The keys of one token as they are found. */
  private static final class Keys {
    private int[] keys = new int[8];
    private int count;

    void add(int first, int number) {
      if (number >= 0) {
        add(first + 4 * number);
      }
    }

    void add(int key) {
      for (int i = 0; i < count; i++) {
        if (keys[i] == key) {
          return;
        }
      }
      if (count == keys.length) {
        keys = Arrays.copyOf(keys, 2 * count);
      }
      keys[count++] = key;
    }

    int[] all() {
      return Arrays.copyOf(keys, count);
    }
  }

  /** Returns the inner set of a set under a key, or -1. */
  int under(int set, int key) {
    int keys = code[set];
    if (keys < 0) {
      int inner = key < -keys ? code[set + 1 + key] : 0;
      return inner == 0 ? -1 : inner;
    }
    int n = find(set, key);
    return n < 0 ? -1 : code[set + 1 + keys + n];
  }

  /**
   * Returns the place of the address at which an inner set's entries under a key start; the next is
   * their end.
   */
  int entries(int inner, int key) {
    int n = find(inner, key);
    return n < 0 ? -1 : inner + 1 + code[inner] + n;
  }

  private int find(int set, int key) {
    int from = set + 1;
    int found = Arrays.binarySearch(code, from, from + code[set], key);
    return found < 0 ? -1 : found - from;
  }

  /** Writes the code in the form that {@link #read} takes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(lists);
    Ints.write(code, out);
    words.write(out);
    beginnings.write(out);
    endings.write(out);
  }

  /** Reads what {@link #write} wrote, from the buffer's position on. */
  public static PhraseCode read(ByteBuffer in) {
    int lists = in.getInt();
    return new PhraseCode(
        Ints.read(in), lists, Dictionary.read(in), Dictionary.read(in), Dictionary.read(in));
  }
}
