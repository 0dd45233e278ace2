package coach.phrasebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the cards of families from a folder, and finds every fault in them. */
public final class FamilyLoader {

  private final CardFolder folder;
  private final Map<String, List<String>> lists;

  /**
   * Makes a loader.
   *
   * @param lists the word lists that patterns may name
   */
  FamilyLoader(CardFolder folder, Map<String, List<String>> lists) {
    this.folder = folder;
    this.lists = lists;
  }

  /**
   * Reads all families but the kinds of client, which the phrasebook holds.
   *
   * @param folder holds the cards of one language
   * @param lists the word lists that patterns may name
   * @throws PhrasebookException with all faults found
   * @throws IOException where a card cannot be read
   */
  public static Map<Family, Map<String, FamilyCard>> load(
      Path folder, Map<String, List<String>> lists) throws PhrasebookException, IOException {
    List<CardFault> faults = new ArrayList<>();
    FamilyLoader loader = new FamilyLoader(new CardFolder(folder, faults), lists);
    Map<Family, Map<String, FamilyCard>> all = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      if (family != Family.CLIENT) {
        all.put(family, loader.cards(family));
      }
    }
    if (!faults.isEmpty()) {
      throw new PhrasebookException(faults);
    }
    return all;
  }

  /**
   * Returns the cards of a family by id; what is wrong with them is added to the folder's faults.
   */
  Map<String, FamilyCard> cards(Family family) throws IOException {
    Map<String, FamilyCard> cards = new LinkedHashMap<>();
    PatternCheck patterns = new PatternCheck(lists, folder.faults());
    for (Card card : folder.cards(family.place())) {
      new CardCheck(card, folder.faults()).shape(family.shape());
      patterns.check(card, family.patterns()::contains);
      cards.put(card.id(), listenCard(card, family.shape()));
    }
    return cards;
  }

  private static FamilyCard listenCard(Card card, CardShape shape) {
    Map<String, List<String>> settings = new LinkedHashMap<>();
    card.settings().forEach((name, setting) -> settings.put(name, setting.values()));
    Map<String, List<String>> sections = new LinkedHashMap<>();
    shape.headings().forEach(heading -> sections.put(heading, List.of()));
    List<Example> examples = new ArrayList<>();
    for (Card.Section section : card.sections()) {
      String heading = section.heading().text();
      List<Card.Line> lines = section.bullets().isEmpty() ? section.prose() : section.bullets();
      sections.put(heading, lines.stream().map(Card.Line::text).toList());
      if (heading.equals(CardShape.EXAMPLES)) {
        section.quotes().forEach(quote -> examples.add(new Example(quote)));
      }
    }
    return new FamilyCard(card.id(), card.intro(), settings, sections, examples);
  }
}
