package coach.phrasebook;

import coach.text.WordCounts;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How people say what cards describe, counted.
 *
 * @param counts how often each wording stands in the sayings of a card, by its name
 */
public record Sayings(Map<String, WordCounts> counts) {

  /** Nobody has said anything. */
  public static final Sayings NONE = new Sayings(Map.of());

  private static final String SAID = "Said";

  /** Counts what stands in cards: what is said by itself, and what cards have as examples. */
  public static Sayings of(Map<Family, Map<String, ListenCard>> cards) {
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
    return new Sayings(counts);
  }

  /** Returns the counts of a card's sayings; none where there is no such card. */
  public WordCounts of(String card) {
    return counts.getOrDefault(card, WordCounts.NONE);
  }

  /** Returns these sayings and others: of one card, both count. */
  public Sayings and(Sayings others) {
    Map<String, WordCounts> both = new LinkedHashMap<>(counts);
    others.counts.forEach((id, more) -> both.merge(id, more, WordCounts::and));
    return new Sayings(both);
  }

  /** Writes the counts in the form that {@link #read} reads. */
  void write(DataOutputStream target) throws IOException {
    StringStore out = new StringStore(target);
    out.write(counts.size());
    for (Map.Entry<String, WordCounts> card : counts.entrySet()) {
      out.write(card.getKey());
      card.getValue().write(target);
    }
  }

  /** Reads what the build has written. */
  public static Sayings read(InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
    Map<String, WordCounts> counts = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      counts.put(StoredStrings.string(in), WordCounts.read(in));
    }
    return new Sayings(counts);
  }
}
