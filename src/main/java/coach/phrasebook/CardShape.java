package coach.phrasebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the cards of a family may hold.
 *
 * @param place the file of the only card, or the folder of the cards with a slash at its end
 * @param cues the headings of what a client's words are listened for; none for a family that
 *     listens for nothing
 * @param patterns the headings whose bullets are patterns, those of the cues among them
 * @param words the headings whose bullets or paragraphs are words to use as they are
 * @param filled the headings that every card must have
 * @param numbers the settings that are whole numbers
 * @param facts the settings that name a {@link SentenceFact}
 * @param settings all settings
 */
record CardShape(
    String place,
    Optional<Cues> cues,
    List<String> patterns,
    List<String> words,
    List<String> filled,
    List<String> numbers,
    List<String> facts,
    List<String> settings) {

  /** The headings of the lists of {@link CuePatterns}. */
  record Cues(String strong, String weak, String leaveAlone, String unless, String sure) {

    List<String> headings() {
      return List.of(strong, weak, leaveAlone, unless, sure);
    }
  }

  /** Holds lines as clients or sellers say them, in each of which the card must be recognised. */
  static final String EXAMPLES = "For example";

  /** Holds a {@link Trait} in each bullet. */
  static final String MANNER = "Manner";

  /** Who found what the card says, and where; any card may tell it. */
  static final String SOURCE = "Source";

  static CardShape at(String place) {
    return new CardShape(
        place,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(Card.METHOD));
  }

  /** Returns this shape with cues, the strong and the weak under headings of these names. */
  CardShape cues(String strong, String weak) {
    Cues more = new Cues(strong, weak, "Leave alone", "Unless", "Sure signs");
    List<String> all = both(patterns, more.headings());
    return new CardShape(place, Optional.of(more), all, words, filled, numbers, facts, settings);
  }

  CardShape patterns(String... headings) {
    List<String> more = both(patterns, List.of(headings));
    return new CardShape(place, cues, more, words, filled, numbers, facts, settings);
  }

  CardShape words(String... headings) {
    return new CardShape(
        place, cues, patterns, List.of(headings), filled, numbers, facts, settings);
  }

  CardShape filled(String... headings) {
    return new CardShape(place, cues, patterns, words, List.of(headings), numbers, facts, settings);
  }

  CardShape numbers(String... names) {
    List<String> more = both(settings, List.of(names));
    return new CardShape(place, cues, patterns, words, filled, List.of(names), facts, more);
  }

  CardShape facts(String... names) {
    List<String> more = both(settings, List.of(names));
    return new CardShape(place, cues, patterns, words, filled, numbers, List.of(names), more);
  }

  CardShape settings(String... names) {
    List<String> more = both(settings, List.of(names));
    return new CardShape(place, cues, patterns, words, filled, numbers, facts, more);
  }

  /** Returns every heading that a card may have. */
  List<String> headings() {
    List<String> all = both(patterns, words);
    if (cues.isPresent()) {
      all.add(EXAMPLES);
    }
    all.add(SOURCE);
    return all;
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
