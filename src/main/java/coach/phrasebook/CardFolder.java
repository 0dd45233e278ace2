package coach.phrasebook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of cards.
 *
 * @param root holds the cards of a language
 * @param faults where what is wrong with the form of a card is added
 */
record CardFolder(Path root, List<CardFault> faults) {

  /**
   * Returns the cards at a place, a file or a folder with a slash at its end; none if it is not.
   */
  List<Card> cards(String place) throws IOException {
    List<Card> cards = new ArrayList<>();
    for (Path file : files(place)) {
      try {
        cards.add(CardReader.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
      } catch (PhrasebookException e) {
        e.faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
      } catch (CharacterCodingException e) {
        faults.add(
            new CardFault(file.toString(), 1, "", "this is not UTF-8", "a file saved as UTF-8"));
      }
    }
    return cards;
  }

  private List<Path> files(String place) throws IOException {
    Path path = root.resolve(place);
    if (!place.endsWith("/")) {
      return Files.exists(path) ? List.of(path) : List.of();
    }
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
