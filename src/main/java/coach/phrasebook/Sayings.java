package coach.phrasebook;

import coach.text.WordCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How people say what cards describe, counted; a card is read when it is first asked for. */
public final class Sayings {

  /** Nobody has said anything. */
  public static final Sayings NONE = new Sayings(card -> WordCounts.NONE);

  private static final String SAID = "Said";

  private final Function<String, WordCounts> source;
  private final Map<String, WordCounts> read = new HashMap<>();

  /**
   * Makes sayings.
   *
   * @param source counts those of a card, by its name
   */
  public Sayings(Function<String, WordCounts> source) {
    this.source = source;
  }

  /** Counts what stands in cards, see {@link #counts}. */
  public static Sayings of(Map<Family, Map<String, ListenCard>> cards) {
    Map<String, WordCounts> counts = counts(cards);
    return new Sayings(card -> counts.getOrDefault(card, WordCounts.NONE));
  }

  /**
   * Returns the counts of what stands in cards, by their names: what is said by itself, and what
   * they have as examples.
   */
  static Map<String, WordCounts> counts(Map<Family, Map<String, ListenCard>> cards) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (Map<String, ListenCard> family : cards.values()) {
      for (ListenCard card : family.values()) {
        List<String> lines = said.computeIfAbsent(card.id(), id -> new ArrayList<>());
        lines.addAll(card.bullets(SAID));
        card.examples().forEach(example -> lines.add(example.said()));
      }
    }
    Map<String, WordCounts> counts = new LinkedHashMap<>();
    said.forEach((id, lines) -> counts.put(id, WordCounts.of(lines)));
    return counts;
  }

  /** Returns the counts of a card's sayings; none where there is no such card. */
  public synchronized WordCounts of(String card) {
    return read.computeIfAbsent(card, source);
  }

  /** Returns these sayings and others: of one card, both count. */
  public Sayings and(Sayings others) {
    return new Sayings(card -> of(card).and(others.of(card)));
  }
}
