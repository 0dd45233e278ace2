package coach.text;

/**
 * The patterns of a set that may match from a token on, judged by that token and the one after it.
 */
final class Candidates {

  private final PhraseCode code;
  private final int set;
  private final int[] firstKeys;
  private final int[] secondKeys;
  private int first;
  private int second;
  private int inner = -1;
  private int at;
  private int end;

  Candidates(PhraseCode code, int set, Token[] tokens, int from) {
    this.code = code;
    this.set = set;
    this.firstKeys = tokens[from].keys();
    this.secondKeys = from + 1 < tokens.length ? tokens[from + 1].keys() : Token.NO_KEYS;
  }

  /** Goes on to the next candidate; false where there is none left. */
  boolean next() {
    at += 2;
    while (at >= end) {
      if (inner < 0 || second > secondKeys.length) {
        if (first == firstKeys.length) {
          return false;
        }
        inner = code.under(set, firstKeys[first++]);
        second = 0;
      }
      if (inner >= 0) {
        int key = second == 0 ? PhraseCode.SECOND_KEY : secondKeys[second - 1];
        second++;
        int entries = code.entries(inner, key);
        at = entries < 0 ? 0 : code.at(entries);
        end = entries < 0 ? 0 : code.at(entries + 1);
      }
    }
    return true;
  }

  /** Returns the candidate's first state. */
  int node() {
    return code.at(at);
  }

  /** Returns the number that the candidate is known by. */
  int pattern() {
    return code.at(at + 1);
  }
}
