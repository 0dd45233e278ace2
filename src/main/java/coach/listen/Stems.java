package coach.listen;

import coach.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Phrases that lead into a point, one of which is picked.
 *
 * @param phrases each with a slot for the point, or none where it says nothing of it
 * @param most how many words a sentence should have with its stem
 */
record Stems(List<String> phrases, int most) {

  static final String SLOT = "{clause}";
  private static final String COLON_SLOT = ": " + SLOT;

  /** How many words a spoken sentence should have. */
  private static final int SPOKEN = 27;

  /** Makes stems for speech. */
  Stems(List<String> phrases) {
    this(phrases, SPOKEN);
  }

  /** Whether the phrases are questions. */
  boolean ask() {
    return !phrases.isEmpty() && phrases.get(0).endsWith("?");
  }

  /** Picks a phrase by the message, so that not every paraphrase opens alike; empty for none. */
  String pick(int seed) {
    return phrases.isEmpty() ? "" : phrases.get(seed % phrases.size());
  }

  /** Returns a point led into by one of the phrases that fit it, or else by the shortest. */
  String led(Packing point, int seed) {
    List<String> fitting = new ArrayList<>();
    String shortest = null;
    for (String phrase : phrases) {
      boolean colon = phrase.contains(COLON_SLOT);
      // "Am I right that" leads into one clause, not into several side by side.
      boolean one = point.clause() && !(ask() && point.has(';'));
      boolean twoColons = colon && point.has(':');
      if ((colon || one) && !twoColons) {
        boolean shorter = shortest == null || phrase.length() < shortest.length();
        shortest = shorter ? phrase : shortest;
        if (Words.of(phrase).size() - 1 + Words.of(point.text()).size() <= most) {
          fitting.add(phrase);
        }
      }
    }
    String phrase = fitting.isEmpty() ? shortest : fitting.get(seed % fitting.size());
    String led = (phrase == null ? SLOT + "." : phrase).replace(SLOT, point.text());
    return Tidy.capital(led.endsWith(".") ? Tidy.ended(led.substring(0, led.length() - 1)) : led);
  }
}
