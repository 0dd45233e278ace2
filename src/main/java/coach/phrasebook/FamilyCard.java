package coach.phrasebook;

import java.util.List;
import java.util.Map;

/**
 * A card of a {@link Family}.
 *
 * @param id its name, such as {@code budget}
 * @param intro the text below its title
 * @param settings what stands on top of it
 * @param sections the bullets under each heading that its family may have
 * @param examples what it must be recognised in; empty in a compiled card
 */
public record FamilyCard(
    String id,
    String intro,
    Map<String, List<String>> settings,
    Map<String, List<String>> sections,
    List<Example> examples) {

  /** Stands for a card that is not there: says nothing. */
  public static final FamilyCard NONE = new FamilyCard("", "", Map.of(), Map.of(), List.of());

  /**
   * Returns the bullets under a heading; none where the card lacks it.
   *
   * @throws IllegalArgumentException for a heading that no such card may have
   */
  public List<String> bullets(String heading) {
    List<String> bullets = sections.get(heading);
    if (bullets == null && !sections.isEmpty()) {
      throw new IllegalArgumentException(
          id + ": such a card has no heading " + heading + ", only " + sections.keySet());
    }
    return bullets == null ? List.of() : bullets;
  }

  /** Returns the values of a setting; none where the card does not set it. */
  public List<String> values(String setting) {
    return settings.getOrDefault(setting, List.of());
  }

  /** Returns a whole number above 0; 0 where the card does not set it. */
  public int number(String setting) {
    return values(setting).isEmpty() ? 0 : Integer.parseInt(values(setting).get(0));
  }

  /** Returns the METHODS ids; empty where the card names none. */
  public String method() {
    return String.join(", ", values(Card.METHOD));
  }
}
