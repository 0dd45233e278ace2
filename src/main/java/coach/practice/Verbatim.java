package coach.practice;

import java.util.List;

/** Tells how much of somebody's words is repeated one by one. */
final class Verbatim {

  /**
   * So many words in a row can be said back; with more one reads out and has understood nothing.
   */
  static final int MOST = 18;

  /** So many words in a row of a sentence are still one's own sentence. */
  private static final int OWN = 8;

  private Verbatim() {}

  /** Whether a sentence is hardly more than a piece of another one's words. */
  static boolean isCopy(List<String> words, List<String> others) {
    return longest(words, others) > OWN;
  }

  /** Whether a text repeats more words in a row of another one than can be said back. */
  static boolean isLong(List<String> words, List<String> others) {
    return longest(words, others) > MOST;
  }

  private static int longest(List<String> words, List<String> others) {
    int longest = 0;
    int[] before = new int[others.size() + 1];
    for (String word : words) {
      int[] runs = new int[others.size() + 1];
      for (int i = 0; i < others.size(); i++) {
        runs[i + 1] = word.equals(others.get(i)) ? before[i] + 1 : 0;
        longest = Math.max(longest, runs[i + 1]);
      }
      before = runs;
    }
    return longest;
  }
}
