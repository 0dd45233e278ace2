package coach.practice;

import coach.phrasebook.PracticeCard;
import coach.phrasebook.SceneCard;
import coach.phrasebook.SceneCard.Fact;
import coach.text.ContentWords;
import coach.text.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells how near a question is to each thing that a client knows, by the words that both share. A
 * word that few of these things have counts for more.
 *
 * <p>Immutable.
 */
final class Nearness {

  /** A word that only two things have, or two that four have. */
  static final double NEAR = 0.5;

  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final Phrases<String> general;

  /**
   * Makes it of what a client knows.
   *
   * @param content returns the words that say what a text is about
   */
  Nearness(
      SceneCard card,
      PracticeCard practice,
      Map<String, List<String>> lists,
      Function<String, List<String>> content) {
    for (Fact fact : card.facts()) {
      StringBuilder text = new StringBuilder(fact.brief());
      fact.told().forEach(line -> text.append(' ').append(line));
      fact.ask().forEach(line -> text.append(' ').append(line));
      fact.about().forEach(pattern -> text.append(' ').append(letters(pattern)));
      words.put(fact.id(), content.apply(text.toString()));
    }
    Phrases.Builder<String> builder = new Phrases.Builder<>(lists);
    String name = Circumstances.GENERAL;
    builder.add(name, practice.moves().getOrDefault(name, List.of()));
    general = builder.build();
  }

  private static String letters(String pattern) {
    StringBuilder letters = new StringBuilder();
    pattern
        .codePoints()
        .forEach(c -> letters.appendCodePoint(Character.isLetter(c) || c == '\'' ? c : ' '));
    return letters.toString();
  }

  /** Returns those words of a question that do not fit any talk. */
  List<String> particular(List<String> content) {
    return content.stream().filter(word -> !general.anyIn(word)).toList();
  }

  /** Returns how near a question is to something he knows; 0 where they share no word. */
  double of(List<String> particular, Fact fact) {
    double near = 0;
    for (String word : particular) {
      if (ContentWords.isAmong(word, words.get(fact.id()))) {
        near += 1.0 / having(word);
      }
    }
    return near;
  }

  private long having(String word) {
    return words.values().stream().filter(some -> ContentWords.isAmong(word, some)).count();
  }
}
