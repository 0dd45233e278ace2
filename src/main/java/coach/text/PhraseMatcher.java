package coach.text;

/** Follows compiled patterns along the tokens of one sentence. */
final class PhraseMatcher {

  /** How many words a gap may stand for. */
  private static final int GAP = 4;

  private final PhraseCode code;
  private final Token[] tokens;

  PhraseMatcher(PhraseCode code, Token[] tokens) {
    this.code = code;
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
      case PhraseCode.TOKEN ->
          at < tokens.length && tokens[at].is(argument) ? match(next, at + 1) : -1;
      case PhraseCode.GAP -> gap(next, at);
      case PhraseCode.LIST -> at < tokens.length ? list(argument, next, at) : -1;
      case PhraseCode.START -> at == 0 ? match(next, at) : -1;
      default -> onlySignsFrom(at) ? match(next, at) : -1;
    };
  }

  private boolean onlySignsFrom(int at) {
    for (int i = at; i < tokens.length; i++) {
      if (!tokens[i].sign()) {
        return false;
      }
    }
    return true;
  }

  private int gap(int next, int at) {
    for (int skipped = 0; skipped <= GAP && at + skipped <= tokens.length; skipped++) {
      int end = match(next, at + skipped);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private int list(int set, int next, int at) {
    Candidates entries = new Candidates(code, set, tokens, at);
    while (entries.next()) {
      int after = match(entries.node(), at);
      int end = after > at ? match(next, after) : -1;
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
