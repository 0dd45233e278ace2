package coach.phrasebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the objections of a folder of cards; apart from the rest, since a check needs none of them.
 */
public final class ObjectionLoader {

  private ObjectionLoader() {}

  /**
   * Reads one language's objections; none where the folder has no {@code objections/}.
   *
   * @param folder holds the cards of the language
   * @param lists the word lists that patterns may name
   * @throws PhrasebookException with all faults found
   * @throws IOException where the folder cannot be read
   */
  public static Map<String, ObjectionCard> load(Path folder, Map<String, List<String>> lists)
      throws PhrasebookException, IOException {
    List<CardFault> faults = new ArrayList<>();
    List<Card> cards = cards(folder.resolve("objections"), faults);
    Map<String, ObjectionCard> objections = new LinkedHashMap<>();
    for (Card card : cards) {
      objections.put(card.id(), new ObjectionCardReader(card, faults).read());
    }
    new PatternCheck(lists, faults).checkAll(cards, ObjectionCardReader::isOfPatterns);
    if (!faults.isEmpty()) {
      throw new PhrasebookException(faults);
    }
    return objections;
  }

  private static List<Card> cards(Path inside, List<CardFault> faults) throws IOException {
    List<Card> cards = new ArrayList<>();
    if (Files.isDirectory(inside)) {
      try (Stream<Path> files = Files.list(inside)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            cards.add(CardReader.read(file.toString(), text));
          } catch (PhrasebookException e) {
            faults.addAll(e.faults());
          }
        }
      }
    }
    return cards;
  }
}
