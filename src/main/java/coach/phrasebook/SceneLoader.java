package coach.phrasebook;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the scenes of a language, and what they share. */
public final class SceneLoader {

  private static final String SHARED = "practice.md";
  private static final String SCENES = "scenes/";

  private SceneLoader() {}

  /**
   * Reads the scenes of a folder of cards.
   *
   * @param folder holds the cards of the language
   * @param below what its scenes are laid over
   * @param lists the word lists that patterns may name
   * @throws PhrasebookException with all faults found
   * @throws IOException where a card cannot be read
   */
  public static SceneBook load(Path folder, SceneBook below, Map<String, List<String>> lists)
      throws PhrasebookException, IOException {
    List<CardFault> faults = new ArrayList<>();
    CardFolder cards = new CardFolder(folder, faults);
    SceneBook book = book(cards.cards(SHARED), cards.cards(SCENES), below, lists, faults);
    if (!faults.isEmpty()) {
      throw new PhrasebookException(faults);
    }
    return book;
  }

  /**
   * Reads the scenes that the build has compiled.
   *
   * @throws IOException where they cannot be read
   */
  public static SceneBook compiled(InputStream in, Map<String, List<String>> lists)
      throws IOException {
    List<Card> cards = CompiledCards.read(in.readAllBytes());
    if (cards.isEmpty()) {
      return SceneBook.NONE;
    }
    List<CardFault> faults = new ArrayList<>();
    List<Card> shared = cards.subList(0, 1);
    return book(shared, cards.subList(1, cards.size()), SceneBook.NONE, lists, faults);
  }

  /** Writes the scenes of a folder that has been read without a fault. */
  static void compile(Path folder, DataOutputStream out) throws IOException {
    CardFolder from = new CardFolder(folder, new ArrayList<>());
    List<Card> cards = new ArrayList<>(from.cards(SHARED));
    cards.addAll(from.cards(SCENES));
    CompiledCards.write(cards, out);
  }

  private static SceneBook book(
      List<Card> shared,
      List<Card> scenes,
      SceneBook below,
      Map<String, List<String>> lists,
      List<CardFault> faults) {
    PracticeCard practice =
        shared.isEmpty()
            ? below.practice()
            : new PracticeReader(shared.get(0), lists, faults).read();
    Map<String, SceneCard> all = new LinkedHashMap<>(below.scenes());
    for (Card card : scenes) {
      SceneReader reader = new SceneReader(card, practice.effects().keySet(), lists, faults);
      all.put(card.id(), reader.read());
    }
    return new SceneBook(practice, all);
  }
}
