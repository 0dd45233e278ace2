package coach.phrasebook;

import coach.text.CountedLeanings;
import coach.text.LeaningTable;
import coach.text.Leanings;
import coach.text.Towards;
import coach.text.WordCounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How people say what cards describe, counted; a card is read when it is first asked for. */
public final class Sayings {

  /** Nobody has said anything. */
  public static final Sayings NONE = new Sayings(card -> WordCounts.NONE, Optional::empty);

  private static final String SAID = "Said";
  private static final String WITH = "with";

  /** Less than this part of the ordinary is little; the built-in cards have a twelfth or more. */
  private static final int LITTLE = 20;

  /** The card of what does no harm in a draft. */
  private static final String HARMLESS = "no-fault";

  private final Function<String, WordCounts> source;
  private final Supplier<Optional<Leanings>> table;
  private final Map<String, WordCounts> read = new HashMap<>();
  private Leanings undertones;

  /**
   * Makes sayings.
   *
   * @param source counts those of a card, by its name
   * @param table the {@link #undertones} of these sayings, if they were worked out before
   */
  public Sayings(Function<String, WordCounts> source, Supplier<Optional<Leanings>> table) {
    this.source = source;
    this.table = table;
  }

  /** Counts what stands in cards, see {@link #counts}. */
  public static Sayings of(Map<Family, Map<String, FamilyCard>> cards, Collection<RuleCard> rules) {
    return of(counts(cards, rules));
  }

  /** Makes sayings of counts by the names of cards. */
  static Sayings of(Map<String, WordCounts> counts) {
    return new Sayings(card -> counts.getOrDefault(card, WordCounts.NONE), Optional::empty);
  }

  /**
   * Returns the counts of what stands in cards, by their names: what is said by itself, and what
   * they have as examples. What rules let pass does no harm.
   */
  static Map<String, WordCounts> counts(
      Map<Family, Map<String, FamilyCard>> cards, Collection<RuleCard> rules) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (Map.Entry<Family, Map<String, FamilyCard>> family : cards.entrySet()) {
      for (FamilyCard card : family.getValue().values()) {
        List<String> lines = said.computeIfAbsent(card.id(), id -> new ArrayList<>());
        lines.addAll(family.getKey() == Family.SAYING ? card.bullets(SAID) : List.of());
        card.examples().forEach(example -> lines.add(example.said()));
      }
    }
    List<String> harmless = said.computeIfAbsent(HARMLESS, id -> new ArrayList<>());
    rules.forEach(rule -> rule.examples().silent().forEach(line -> harmless.add(line.text())));
    for (FamilyCard card : cards.getOrDefault(Family.SAYING, Map.of()).values()) {
      for (String other : card.values(WITH)) {
        said.get(card.id()).addAll(said.getOrDefault(other, List.of()));
      }
    }
    Map<String, WordCounts> counts = new LinkedHashMap<>();
    said.forEach((id, lines) -> counts.put(id, WordCounts.of(lines)));
    return counts;
  }

  /** Returns the counts of a card's sayings; none where there is no such card. */
  public WordCounts of(String card) {
    return read.computeIfAbsent(card, source);
  }

  /**
   * Returns how far words lean towards the sayings of some cards.
   *
   * @param cards nothing leans towards one without sayings
   * @param ordinary the card of what is said by those whom none of them describes
   */
  public Leanings leanings(List<String> cards, String ordinary) {
    WordCounts usual = of(ordinary);
    List<WordCounts> heard = counts(cards);
    heard.replaceAll(card -> isLittle(card, usual) ? card.and(usual) : card);
    return new CountedLeanings(cards, heard, usual);
  }

  /**
   * Whether too little was heard of a card to tell by its silence what is not said there: a team's
   * card with three examples would lean away from nearly every word. So much as is usual is taken
   * to be said there too.
   */
  private static boolean isLittle(WordCounts card, WordCounts usual) {
    return card.size() > 0 && card.total() * LITTLE < usual.total();
  }

  private List<WordCounts> counts(List<String> cards) {
    List<WordCounts> counts = new ArrayList<>();
    cards.forEach(card -> counts.add(of(card)));
    return counts;
  }

  /**
   * Returns how far words of a draft lean towards at least these cards, rather than to do no harm.
   */
  public Leanings undertones(List<String> cards) {
    if (undertones == null || !undertones.cards().containsAll(cards)) {
      undertones =
          table
              .get()
              .filter(known -> known.cards().containsAll(cards))
              .orElseGet(() -> new Towards(harm(cards)));
    }
    return undertones;
  }

  /** Works out the undertones, for the build. */
  LeaningTable table(List<String> cards) {
    return harm(cards).table();
  }

  private CountedLeanings harm(List<String> cards) {
    return new CountedLeanings(cards, counts(cards), of(HARMLESS));
  }

  /** Returns these sayings and others: of one card, both count. */
  public Sayings and(Sayings others) {
    return new Sayings(
        card -> of(card).and(others.of(card)),
        () -> table.get().filter(known -> others.areSilent(known.cards())));
  }

  private boolean areSilent(List<String> cards) {
    return of(HARMLESS).size() == 0
        && counts(cards).stream().allMatch(counts -> counts.size() == 0);
  }
}
