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

/** Reads the scenes of a folder of cards, and what they share. */
public final class SceneLoader {

  private SceneLoader() {}

  /**
   * Reads one language's scenes.
   *
   * @param folder holds the cards of the language
   * @param lists the word lists that patterns may name
   * @throws PhrasebookException with all faults found
   * @throws IOException where a card cannot be read
   */
  public static SceneBook load(Path folder, Map<String, List<String>> lists)
      throws PhrasebookException, IOException {
    List<CardFault> faults = new ArrayList<>();
    Card shared = card(folder.resolve("practice.md"), faults);
    PracticeCard practice = new PracticeReader(shared, lists, faults).read();
    Map<String, SceneCard> scenes = new LinkedHashMap<>();
    for (Path file : files(folder.resolve("scenes"))) {
      Card card = card(file, faults);
      if (card != null) {
        SceneReader reader = new SceneReader(card, practice.effects().keySet(), lists, faults);
        scenes.put(card.id(), reader.read());
      }
    }
    if (!faults.isEmpty()) {
      throw new PhrasebookException(faults);
    }
    return new SceneBook(practice, scenes);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static Card card(Path file, List<CardFault> faults) throws IOException {
    try {
      return CardReader.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (PhrasebookException e) {
      faults.addAll(e.faults());
      return null;
    }
  }
}
