package coach.listen;

import coach.text.PhraseMatch;

/** What the card of the shift says of each word of a stretch. */
final class Marks {

  private final boolean[] kept;
  private final boolean[] dropped;
  private final boolean[] doer;
  private final boolean[] other;
  private boolean unsure;

  Marks(int words) {
    kept = new boolean[words];
    dropped = new boolean[words];
    doer = new boolean[words];
    other = new boolean[words];
  }

  void add(PhraseMatch<String> match) {
    switch (match.key()) {
      case "Kept" -> fill(kept, match);
      case "Dropped", "Dropped at the end" -> fill(dropped, match);
      case "Listener is the doer" -> fill(doer, match);
      case "Listener is not the doer" -> fill(other, match);
      default -> unsure = true;
    }
  }

  private static void fill(boolean[] marks, PhraseMatch<String> match) {
    for (int i = match.first(); i < match.end(); i++) {
      marks[i] = true;
    }
  }

  boolean kept(int word) {
    return kept[word];
  }

  boolean dropped(int word) {
    return dropped[word] && !kept[word];
  }

  /** Whether some words of the stretch cannot be turned round for certain. */
  boolean unsure() {
    return unsure;
  }

  /** Returns 1 where the listener is the doer, -1 where he is not, 0 where nobody knows. */
  int role(int word) {
    return doer[word] == other[word] ? 0 : doer[word] ? 1 : -1;
  }
}
