package coach.listen;

import java.util.List;
import java.util.Locale;

/**
 * Something that somebody will do.
 *
 * @param words the sentences in which he was asked for it, or promised it, as they were said
 * @param told what the seller writes of it afterwards, as a sentence
 */
public record Deed(String words, String told) {

  /** Whether some words are of a sentence that told any of these. */
  static boolean anySaid(String words, List<Deed> deeds) {
    String small = words.toLowerCase(Locale.ROOT);
    return deeds.stream().anyMatch(deed -> deed.words.toLowerCase(Locale.ROOT).contains(small));
  }
}
