package coach.cli;

import coach.phrasebook.CardFault;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PhrasebookException;
import coach.phrasebook.SceneBook;
import coach.phrasebook.SceneLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the scenes to practise with: the built-in ones, and the user's own laid over them. */
final class SceneBooks {

  private SceneBooks() {}

  /** Returns the scenes; throws {@link CommandFailure} with all faults of the user's cards. */
  static SceneBook of(Phrasebook book, List<Layer> layers) {
    SceneBook all = builtIn(book);
    List<CardFault> faults = new ArrayList<>();
    for (Layer layer : layers) {
      Optional<Path> folder = layer.folder(book.code());
      if (folder.isPresent()) {
        all = load(folder.get(), all, book, faults);
      }
    }
    if (!faults.isEmpty()) {
      throw Phrasebooks.failure(faults);
    }
    return all;
  }

  /** Returns scenes with those of a folder over them; as they were, where faults are added. */
  static SceneBook load(Path folder, SceneBook below, Phrasebook book, List<CardFault> faults) {
    try {
      return SceneLoader.load(folder, below, book.lists());
    } catch (PhrasebookException e) {
      faults.addAll(e.faults());
    } catch (IOException e) {
      throw new CommandFailure(folder + ": the cards cannot be read: " + e.getMessage());
    }
    return below;
  }

  static SceneBook builtIn(Phrasebook book) {
    String name = "phrasebooks/" + book.code() + ".scenes";
    return BuiltIn.read(name, SceneBook.NONE, SceneLoader::compiled);
  }
}
