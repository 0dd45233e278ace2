package coach.text;

/**
 * The patterns of a set that may match from a token on.
 *
 * <p>They are those filed under the token whose need the sentence meets, and of which the next
 * token has a trace. Their condition holds the number of the need and a mark.
 */
final class Candidates {

  /** Marks a node that goes on after the token; without it, the node begins with the token. */
  static final int TAKEN = 1;

  /** The number of the need stands above the mark. */
  static final int NEED = 1;

  /** Behind the conditions of all stand three numbers for each: traces, node and pattern. */
  private static final int WAY = 3;

  private final PhraseCode code;
  private final int set;
  private final Tokens tokens;
  private final int from;
  private final int[] keys;
  private final int next;
  private final int lastKey;
  private int key;
  private int conditions;
  private int ways;
  private int count;
  private int place;

  private Candidates(PhraseCode code, int set, Tokens tokens, int from, int lastKey) {
    this.code = code;
    this.set = set;
    this.tokens = tokens;
    this.from = from;
    this.keys = tokens.at(from).keys();
    this.lastKey = lastKey;
    this.next = tokens.traces(from + 1);
  }

  /** Returns the patterns of a set. */
  static Candidates patterns(PhraseCode code, int set, Tokens tokens, int from) {
    return new Candidates(code, set, tokens, from, tokens.at(from).keys().length);
  }

  /** Returns the entries of a word list, none of which starts with a list. */
  static Candidates entries(PhraseCode code, int list, Tokens tokens, int from) {
    return new Candidates(code, list, tokens, from, tokens.at(from).own());
  }

  /** Goes on to the next candidate; false where there is none left. */
  boolean next() {
    do {
      place++;
      while (place >= count) {
        if (key == lastKey) {
          return false;
        }
        enter(code.under(set, keys[key++]));
      }
    } while (!tokens.meet(code.at(conditions + place) >> NEED) || !goesOn());
    return true;
  }

  private boolean goesOn() {
    return (code.at(ways + WAY * place) & next) != 0;
  }

  /** Goes to the entries under a key: those that may stand anywhere, then those of the start. */
  private void enter(int entries) {
    place = 0;
    count = 0;
    if (entries != 0) {
      int free = code.at(entries);
      int all = free + code.at(entries + 1);
      count = from == 0 ? all : free;
      conditions = entries + 2;
      ways = conditions + all;
    }
  }

  /** Returns the node from which the candidate goes on. */
  int node() {
    return code.at(ways + WAY * place + 1);
  }

  /** Returns the index of the token from which it goes on. */
  int start() {
    return (code.at(conditions + place) & TAKEN) == 0 ? from : from + 1;
  }

  /** Returns the number that the candidate is known by. */
  int pattern() {
    return code.at(ways + WAY * place + 2);
  }
}
