package coach.listen;

import coach.text.PhraseMatch;
import java.util.List;

/** What the card of the shift says of each word of a passage. */
final class Marks {

  static final String KEPT = "Kept";
  static final String DROPPED = "Dropped";
  static final String DROPPED_AT_END = "Dropped at the end";
  static final String CANNOT_BEGIN = "Cannot begin what is said";

  private final boolean[] kept;
  private final boolean[] dropped;
  private final boolean[] doer;
  private final boolean[] other;
  private boolean unsure;

  private Marks(int words) {
    kept = new boolean[words];
    dropped = new boolean[words];
    doer = new boolean[words];
    other = new boolean[words];
  }

  static Marks of(Passage passage, List<PhraseMatch<String>> matches) {
    Marks marks = new Marks(passage.words().size());
    for (PhraseMatch<String> match : matches) {
      boolean meant =
          switch (match.key()) {
            case DROPPED -> isAside(match, matches, passage) && !isKept(match, matches);
            case DROPPED_AT_END -> !isKept(match, matches);
            case KEPT -> !isWithinAside(match, matches, passage);
            default -> true;
          };
      if (meant) {
        marks.add(match);
      }
    }
    return marks;
  }

  /**
   * Whether words say nothing: not in "so that you see what I mean" and "I think of a film", nor
   * where somebody else is quoted.
   */
  private static boolean isAside(
      PhraseMatch<String> match, List<PhraseMatch<String>> matches, Passage passage) {
    boolean apart = match.first() == 0 || isMarked(passage, match.first());
    boolean goesOn = !isMarked(passage, match.end()) && isBegun(match.end(), matches);
    return (apart || length(match) == 1) && !goesOn && !passage.opensQuotation(match.first());
  }

  /** Whether what is kept elsewhere is part of more words that are left out. */
  private static boolean isWithinAside(
      PhraseMatch<String> match, List<PhraseMatch<String>> matches, Passage passage) {
    for (PhraseMatch<String> other : matches) {
      boolean more = covers(other, match) && length(match) < length(other);
      if (more && other.key().equals(DROPPED) && isAside(other, matches, passage)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words belong to more that is said on: {@code right} in "Which one is right?" */
  private static boolean isKept(PhraseMatch<String> match, List<PhraseMatch<String>> matches) {
    return matches.stream()
        .anyMatch(o -> o.key().equals(KEPT) && covers(o, match) && length(o) > length(match));
  }

  private static boolean covers(PhraseMatch<String> match, PhraseMatch<String> other) {
    return match.first() <= other.first() && other.end() <= match.end();
  }

  private static boolean isBegun(int word, List<PhraseMatch<String>> matches) {
    return matches.stream().anyMatch(o -> o.key().equals(CANNOT_BEGIN) && o.first() == word);
  }

  /** Whether a comma, a dash or a bracket stands before a word, or it ends there. */
  private static boolean isMarked(Passage passage, int word) {
    return word == passage.words().size() || !passage.before(word).isBlank();
  }

  private static int length(PhraseMatch<String> match) {
    return match.end() - match.first();
  }

  private void add(PhraseMatch<String> match) {
    switch (match.key()) {
      case KEPT -> fill(kept, match);
      case DROPPED, DROPPED_AT_END -> fill(dropped, match);
      case "Listener is the doer" -> fill(doer, match);
      case "Listener is not the doer" -> fill(other, match);
      case CANNOT_BEGIN -> {}
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

  /** Whether some words of the passage cannot be turned round for certain. */
  boolean unsure() {
    return unsure;
  }

  /** Returns 1 where the listener is the doer, -1 where he is not, 0 where nobody knows. */
  int role(int word) {
    return doer[word] == other[word] ? 0 : doer[word] ? 1 : -1;
  }
}
