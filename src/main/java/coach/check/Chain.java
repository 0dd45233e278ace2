package coach.check;

import coach.text.PhraseMatch;
import coach.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts chains: "and … and … and", the same link each time. */
final class Chain {

  /** More words between two links make them two thoughts. */
  private static final int REACH = 9;

  private Chain() {}

  /**
   * Returns how many links the longest chain has; the links are those of one sentence, in order.
   */
  static int longest(List<PhraseMatch<PhraseKey>> links) {
    Map<String, Integer> lengths = new HashMap<>();
    Map<String, Integer> ends = new HashMap<>();
    int longest = 0;
    for (PhraseMatch<PhraseKey> link : links) {
      String words = words(link);
      boolean goesOn = ends.containsKey(words) && link.first() - ends.get(words) <= REACH;
      int length = goesOn ? lengths.get(words) + 1 : 1;
      lengths.put(words, length);
      ends.put(words, link.end());
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private static String words(PhraseMatch<PhraseKey> link) {
    StringBuilder words = new StringBuilder();
    for (Word word : link.sentence().words().subList(link.first(), link.end())) {
      words.append(word.text()).append(' ');
    }
    return words.toString();
  }
}
