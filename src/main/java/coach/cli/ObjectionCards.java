package coach.cli;

import coach.phrasebook.CardFault;
import coach.phrasebook.CompiledObjections;
import coach.phrasebook.ObjectionCard;
import coach.phrasebook.ObjectionLoader;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PhrasebookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the objections: the built-in ones of a language, and the user's own laid over them. */
final class ObjectionCards {

  private ObjectionCards() {}

  /**
   * Returns the objections; throws {@link CommandFailure} with all faults of the user's cards.
   *
   * @param book the phrasebook with the same layers, for its word lists
   * @param layers the user's own, lowest first
   */
  static Map<String, ObjectionCard> of(Phrasebook book, List<Layer> layers) {
    // A layer may have replaced a list that the built-in cards were compiled with.
    Map<String, List<String>> lists =
        layers.isEmpty() ? book.lists() : Phrasebooks.builtIn(book.code()).lists();
    Map<String, ObjectionCard> cards = new LinkedHashMap<>(builtIn(book.code(), lists));
    List<CardFault> faults = new ArrayList<>();
    for (Layer layer : layers) {
      Optional<Path> folder = layer.folder(book.code());
      folder.ifPresent(inside -> cards.putAll(load(inside, book.lists(), faults)));
    }
    if (!faults.isEmpty()) {
      throw Phrasebooks.failure(faults);
    }
    return cards;
  }

  /** Returns the objections of a folder; none, and the faults added, where they cannot be used. */
  static Map<String, ObjectionCard> load(
      Path folder, Map<String, List<String>> lists, List<CardFault> faults) {
    try {
      return ObjectionLoader.load(folder, lists);
    } catch (PhrasebookException e) {
      faults.addAll(e.faults());
    } catch (IOException e) {
      throw new CommandFailure(folder + ": the objections cannot be read: " + e.getMessage());
    }
    return Map.of();
  }

  private static Map<String, ObjectionCard> builtIn(
      String language, Map<String, List<String>> lists) {
    String name = "/phrasebooks/" + language + ".objections";
    try (InputStream in = ObjectionCards.class.getResourceAsStream(name)) {
      return in == null ? Map.of() : CompiledObjections.read(in, lists);
    } catch (IOException e) {
      throw new CommandFailure("The built-in objections cannot be read: " + e.getMessage());
    }
  }
}
