package coach.text;

/**
 * Follows compiled patterns along the tokens of one sentence.
 *
 * <p>A pattern is a graph of nodes, see {@link PhraseCode}; a match is a way through it, found by
 * trying the steps of each node in their order and going back where one leads nowhere. That is slow
 * by itself, and fast because it is seldom done. Thousands of patterns come down to a handful a
 * word by three questions that need no walk: {@link Candidates} takes only the patterns filed under
 * the word that stands here, of these only those whose {@link Needs rarest need} the sentence
 * meets, which is one bit each, and of these only those of which the next word has a {@link
 * Token#trace trace}. Words are spelled once, when their {@link Tokens} are made; from then on all
 * patterns of a phrasebook compare whole numbers.
 */
final class PhraseMatcher {

  /** How many words a gap may stand for. */
  private static final int GAP = 4;

  private final PhraseCode code;
  private final Tokens tokens;

  /** The list that was last looked for, where, and after which tokens its entries ended there. */
  private int list;

  private int listAt;
  private int[] listEnds;

  PhraseMatcher(Tokens tokens) {
    this.code = tokens.code();
    this.tokens = tokens;
  }

  /** Returns the index after the first way to match from a node and a token on, or -1. */
  int match(int node, int at) {
    for (int step = node; ; step += 2) {
      int end = take(code.at(step), code.at(step + 1), at);
      if (end >= 0 || (code.at(step) & PhraseCode.LAST) != 0) {
        return end;
      }
    }
  }

  private int take(int step, int next, int at) {
    int argument = step >> PhraseCode.ARGUMENT;
    return switch (step & PhraseCode.KIND) {
      case PhraseCode.ACCEPT -> at;
      case PhraseCode.WORD -> isWord(argument, at) ? match(next, at + 1) : -1;
      case PhraseCode.TOKEN -> is(argument, at) ? match(next, at + 1) : -1;
      case PhraseCode.ONE_OF -> isOneOf(argument, at) ? match(next, at + 1) : -1;
      case PhraseCode.GAP -> gap(code.at(argument), next, at);
      case PhraseCode.LIST ->
          is(code.at(argument), at) ? list(code.at(argument + 1), next, at) : -1;
      case PhraseCode.START -> at == 0 ? match(next, at) : -1;
      default -> onlySignsFrom(at) ? match(next, at) : -1;
    };
  }

  private boolean is(int key, int at) {
    return at < tokens.size() && tokens.at(at).is(key);
  }

  private boolean isWord(int key, int at) {
    return at < tokens.size() && tokens.at(at).word() == key;
  }

  private boolean isOneOf(int words, int at) {
    return at < tokens.size() && code.holds(words, tokens.at(at).word());
  }

  private boolean onlySignsFrom(int at) {
    for (int i = at; i < tokens.size(); i++) {
      if (!tokens.at(i).sign()) {
        return false;
      }
    }
    return true;
  }

  private int gap(int traces, int next, int at) {
    for (int after = at; after <= Math.min(at + GAP, tokens.size()); after++) {
      int end = (tokens.traces(after) & traces) == 0 ? -1 : match(next, after);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private int list(int set, int next, int at) {
    for (int after : listEnds(set, at)) {
      int end = match(next, after);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** Patterns that start with the same list follow each other, so that it is looked for once. */
  private int[] listEnds(int set, int at) {
    if (set != list || at != listAt) {
      IntList ends = new IntList(2);
      Candidates entries = Candidates.entries(code, set, tokens, at);
      while (entries.next()) {
        int after = match(entries.node(), entries.start());
        if (after > at) {
          ends.addNew(after);
        }
      }
      list = set;
      listAt = at;
      listEnds = ends.toArray();
    }
    return listEnds;
  }
}
