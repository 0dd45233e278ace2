package coach.phrasebook;

import coach.text.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A phrasebook and the cards of all families; kept apart from the {@link Phrasebook}, since a check
 * of a draft does not need them. A family is read when it is first asked for.
 */
public final class FamilyBook {

  private final Phrasebook book;
  private final Function<Family, Map<String, FamilyCard>> source;
  private final Map<Family, Map<String, FamilyCard>> read = new EnumMap<>(Family.class);
  private final Supplier<Sayings> counted;
  private Sayings sayings;

  /**
   * Makes a book.
   *
   * @param book holds the word lists that the cards' patterns name
   * @param source reads the cards of a family by id
   * @param counted counts the sayings among them
   */
  public FamilyBook(
      Phrasebook book,
      Function<Family, Map<String, FamilyCard>> source,
      Supplier<Sayings> counted) {
    this.book = book;
    this.source = source;
    this.counted = counted;
    read.put(Family.CLIENT, book.clients());
  }

  /** Returns the language, such as {@code en}. */
  public String code() {
    return book.code();
  }

  /** Returns what its language card and its word lists say. */
  public Language language() {
    return book.language();
  }

  /** Returns the rules and word lists of the language. */
  public Phrasebook phrasebook() {
    return book;
  }

  /** Returns the word lists that the cards' patterns name. */
  public Map<String, List<String>> lists() {
    return book.lists();
  }

  /** Returns the cards of a family by id, in the order of their names. */
  public Map<String, FamilyCard> cards(Family family) {
    return read.computeIfAbsent(family, source);
  }

  /** Returns how people say what cards describe, counted. */
  public Sayings sayings() {
    if (sayings == null) {
      sayings = counted.get();
    }
    return sayings;
  }

  /** Returns the only card of a family; an empty one where the language has none. */
  public FamilyCard card(Family family) {
    return cards(family).values().stream().findFirst().orElse(FamilyCard.NONE);
  }

  /**
   * Returns the book with cards laid over it: same id replaces, new id adds. Sayings are added to
   * those that are there.
   */
  public FamilyBook under(Map<Family, Map<String, FamilyCard>> layer) {
    return new FamilyBook(
        book,
        family -> {
          Map<String, FamilyCard> both = new LinkedHashMap<>(cards(family));
          both.putAll(layer.getOrDefault(family, Map.of()));
          return both;
        },
        () -> sayings().and(Sayings.of(layer, List.of())));
  }
}
