package coach.text;

/**
 * The patterns of a set that may match from a token on.
 *
 * <p>They are those filed under the token whose need the sentence meets. Their condition holds the
 * number of the need and a mark.
 */
final class Candidates {

  /** Marks a node that goes on after the token; without it, the node begins with the token. */
  static final int TAKEN = 1;

  /** The number of the need stands above the mark. */
  static final int NEED = 1;

  /** An entry is three numbers: condition, node and pattern. */
  private static final int ENTRY = 3;

  private final PhraseCode code;
  private final int set;
  private final Tokens tokens;
  private final int from;
  private final int[] keys;
  private int key;
  private int at;
  private int end;

  Candidates(PhraseCode code, int set, Tokens tokens, int from) {
    this.code = code;
    this.set = set;
    this.tokens = tokens;
    this.from = from;
    this.keys = tokens.at(from).keys();
  }

  /** Goes on to the next candidate; false where there is none left. */
  boolean next() {
    do {
      at += ENTRY;
      while (at >= end) {
        if (key == keys.length) {
          return false;
        }
        enter(code.under(set, keys[key++]));
      }
    } while (!tokens.meet(code.at(at) >> NEED));
    return true;
  }

  /** Goes to the entries under a key: those that may stand anywhere, then those of the start. */
  private void enter(int entries) {
    if (entries == 0) {
      return;
    }
    int count = code.at(entries) + (from == 0 ? code.at(entries + 1) : 0);
    at = entries + 2;
    end = at + ENTRY * count;
  }

  /** Returns the node from which the candidate goes on. */
  int node() {
    return code.at(at + 1);
  }

  /** Returns the index of the token from which it goes on. */
  int start() {
    return (code.at(at) & TAKEN) == 0 ? from : from + 1;
  }

  /** Returns the number that the candidate is known by. */
  int pattern() {
    return code.at(at + 2);
  }
}
