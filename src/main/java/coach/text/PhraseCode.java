package coach.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Patterns made ready to match: a few arrays that load without being parsed.
 *
 * <p>What patterns may ask of a token has a <em>key</em>: to be a word, to begin or end in one, to
 * be a number, or to start an entry of a word list. The code holds
 *
 * <ul>
 *   <li><em>nodes</em>, runs of steps of two numbers each: what the step asks (kind, whether it is
 *       the node's last, argument) and the node that it leads to;
 *   <li><em>sets</em>: the need that a sentence must meet for any pattern to match, and a {@link
 *       KeyTable} of the patterns by the key of the token that they start with: how many may stand
 *       anywhere, how many at the start of a sentence, and the entries that {@link Candidates}
 *       reads;
 *   <li><em>traits</em>, a table of what a token has by its keys: the number of further keys and
 *       these, the number of needs that it meets and these.
 * </ul>
 */
public final class PhraseCode {

  /** What a step asks: kinds and the mark of a node's last step; the argument stands above them. */
  static final int ACCEPT = 0;

  /** A token with the key that is the argument, unless that is a word's. */
  static final int TOKEN = 1;

  /** A few tokens; at the argument stand the traces of those that may follow. */
  static final int GAP = 2;

  /** An entry of a word list; at the argument stand its key and its set. */
  static final int LIST = 3;

  static final int START = 4;
  static final int END = 5;

  /** One of several words; at the argument stand their number and, rising, their keys. */
  static final int ONE_OF = 6;

  /** The word of which the argument is the key. */
  static final int WORD = 7;

  static final int KIND = 7;
  static final int LAST = 8;
  static final int ARGUMENT = 4;

  /** Keys of tokens; those of the words and the word lists follow, by residue. */
  static final int NUMBER_KEY = 0;

  static final int ANY_KEY = 1;
  private static final int FIRST_KEY = 2;

  /** Pattern {@code p} of group {@code g} is known as {@code g << GROUP | p}. */
  static final int GROUP = 14;

  /** So many patterns at most in a group, and groups in a set that shares a number with them. */
  private static final int MOST_PATTERNS = 1 << GROUP;

  private static final int MOST_GROUPS = 1 << (Integer.SIZE - 1 - GROUP);

  /** So many tokens are remembered; mail in bulk brings ever new names and numbers. */
  private static final int REMEMBERED = 1 << 14;

  private final int[] code;
  private final int traits;
  private final int needs;
  private final Vocabulary vocabulary;
  private final Map<String, Token> known = new HashMap<>();

  /**
   * Makes code.
   *
   * @param traits the address of the traits
   * @param needs the number of needs that patterns have
   */
  PhraseCode(int[] code, int traits, int needs, Vocabulary vocabulary) {
    this.code = code;
    this.traits = traits;
    this.needs = needs;
    this.vocabulary = vocabulary;
  }

  /** Returns the number by which a pattern is known. */
  static int pattern(int group, int number) {
    if (group >= MOST_GROUPS || number >= MOST_PATTERNS) {
      throw new IllegalStateException(
          "there is no room for pattern " + number + " of group " + group);
    }
    return group << GROUP | number;
  }

  static int wordKey(int number) {
    return FIRST_KEY + 4 * number;
  }

  /** Whether a key is that of a whole word. */
  static boolean isWord(int key) {
    return key >= FIRST_KEY && (key - FIRST_KEY) % 4 == 0;
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

  int needs() {
    return needs;
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
    IntList keys = new IntList(8);
    int whole = vocabulary.wordKey(word.text());
    if (whole >= 0) {
      keys.add(whole);
    }
    vocabulary.addParts(word.text(), keys);
    if (word.kind() == Word.Kind.NUMBER) {
      keys.add(NUMBER_KEY);
    }
    if (word.kind().counts()) {
      keys.add(ANY_KEY);
    }
    IntList met = new IntList(8);
    int own = keys.size();
    for (int i = 0; i < own; i++) {
      addTraits(KeyTable.find(code, traits, keys.get(i)), keys, met);
    }
    int[] all = keys.toArray();
    return new Token(whole, all, own, Token.traces(all), met.toArray(), !word.kind().counts());
  }

  private void addTraits(int run, IntList keys, IntList met) {
    if (run > 0) {
      int starts = run + 1 + code[run];
      for (int i = run + 1; i < starts; i++) {
        keys.addNew(code[i]);
      }
      for (int i = starts + 1; i <= starts + code[starts]; i++) {
        met.add(code[i]);
      }
    }
  }

  /** Returns the need of all patterns of a set together. */
  int need(int set) {
    return code[set];
  }

  /** Returns the address of a set's patterns under a key, or 0 where it has none. */
  int under(int set, int key) {
    return KeyTable.find(code, set + 1, key);
  }

  /** Whether a word is among those at an address. */
  boolean holds(int words, int key) {
    return key >= 0 && Arrays.binarySearch(code, words + 1, words + 1 + code[words], key) >= 0;
  }

  /** Writes the code in the form that {@link #read} takes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(traits);
    out.writeInt(needs);
    Ints.write(code, out);
    vocabulary.write(out);
  }

  /** Reads what {@link #write} wrote, from the buffer's position on. */
  public static PhraseCode read(ByteBuffer in) {
    int traits = in.getInt();
    int needs = in.getInt();
    return new PhraseCode(Ints.read(in), traits, needs, Vocabulary.read(in));
  }
}
