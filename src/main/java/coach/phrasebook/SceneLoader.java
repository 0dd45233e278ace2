package coach.phrasebook;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

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
    SceneBook book =
        book(cards.cards(SHARED), cards.cards(SCENES), below, tried(lists, faults), faults);
    throwAny(faults);
    return book;
  }

  /**
   * Reads the scenes that the build has compiled.
   *
   * @throws IOException where they cannot be read
   */
  public static SceneBook compiled(InputStream in) throws IOException {
    List<Card> cards = CompiledCards.read(in.readAllBytes());
    if (cards.isEmpty()) {
      return SceneBook.NONE;
    }
    List<CardFault> faults = new ArrayList<>();
    List<Card> shared = cards.subList(0, 1);
    List<Card> scenes = cards.subList(1, cards.size());
    // The build has tried the patterns.
    SceneBook book = book(shared, scenes, SceneBook.NONE, (card, pattern) -> {}, faults);
    if (!faults.isEmpty()) {
      throw new IOException(faults.get(0).text());
    }
    return book;
  }

  /** Reads the scenes of a folder and writes them down for {@link #compiled}. */
  static void compile(Path folder, Map<String, List<String>> lists, DataOutputStream out)
      throws PhrasebookException, IOException {
    List<CardFault> faults = new ArrayList<>();
    CardFolder from = new CardFolder(folder, faults);
    List<Card> shared = from.cards(SHARED);
    List<Card> scenes = from.cards(SCENES);
    book(shared, scenes, SceneBook.NONE, tried(lists, faults), faults);
    throwAny(faults);
    List<Card> cards = new ArrayList<>(shared);
    cards.addAll(scenes);
    CompiledCards.write(cards, out);
  }

  private static BiConsumer<Card, Card.Line> tried(
      Map<String, List<String>> lists, List<CardFault> faults) {
    return new PatternCheck(lists, faults)::check;
  }

  private static void throwAny(List<CardFault> faults) throws PhrasebookException {
    if (!faults.isEmpty()) {
      throw new PhrasebookException(faults);
    }
  }

  private static SceneBook book(
      List<Card> shared,
      List<Card> scenes,
      SceneBook below,
      BiConsumer<Card, Card.Line> patterns,
      List<CardFault> faults) {
    PracticeCard practice =
        shared.isEmpty()
            ? below.practice()
            : new PracticeReader(shared.get(0), patterns, faults).read();
    Map<String, SceneCard> all = new LinkedHashMap<>(below.scenes());
    Set<String> moves = new LinkedHashSet<>(practice.effects().keySet());
    moves.addAll(practice.raised().keySet());
    for (Card card : scenes) {
      SceneReader reader = new SceneReader(card, moves, patterns, faults);
      all.put(card.id(), reader.read());
    }
    return new SceneBook(practice, all);
  }
}
