package coach.phrasebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What helps to listen in one language; kept apart from the {@link Phrasebook}, since a check of a
 * draft does not need it.
 *
 * @param code the language, such as {@code en}
 * @param lists the word lists that the cards' patterns name
 * @param cards the cards of each kind by id
 */
public record ListenBook(
    String code, Map<String, List<String>> lists, Map<ListenKind, Map<String, ListenCard>> cards) {

  private static final ListenCard NONE = new ListenCard("", "", "", Map.of());

  /** Returns the cards of a kind by id, in the order of their names. */
  public Map<String, ListenCard> cards(ListenKind kind) {
    return cards.getOrDefault(kind, Map.of());
  }

  /** Returns the only card of a kind; an empty one where the language has none. */
  public ListenCard card(ListenKind kind) {
    return cards(kind).values().stream().findFirst().orElse(NONE);
  }

  /** Returns the book with another laid over it: same id replaces, new id adds. */
  public ListenBook under(ListenBook layer) {
    Map<String, List<String>> allLists = new LinkedHashMap<>(lists);
    allLists.putAll(layer.lists);
    Map<ListenKind, Map<String, ListenCard>> all = new EnumMap<>(ListenKind.class);
    for (ListenKind kind : ListenKind.values()) {
      Map<String, ListenCard> both = new LinkedHashMap<>(cards(kind));
      both.putAll(layer.cards(kind));
      all.put(kind, both);
    }
    return new ListenBook(code, allLists, all);
  }
}
