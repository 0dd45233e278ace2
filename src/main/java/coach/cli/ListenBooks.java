package coach.cli;

import coach.phrasebook.CardFault;
import coach.phrasebook.CompiledListenBook;
import coach.phrasebook.ListenBook;
import coach.phrasebook.ListenLoader;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PhrasebookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what helps to listen: the built-in cards of a language, and the user's own over them. */
final class ListenBooks {

  private ListenBooks() {}

  /**
   * Returns the book; throws {@link CommandFailure} with all faults of the user's cards.
   *
   * @param book the phrasebook with the same layers, for its word lists
   * @param layers the user's own, lowest first
   */
  static ListenBook of(Phrasebook book, List<Layer> layers) {
    ListenBook all = builtIn(book.code());
    List<CardFault> faults = new ArrayList<>();
    for (Layer layer : layers) {
      Optional<Path> folder = layer.folder(book.code());
      if (folder.isPresent()) {
        all = all.under(load(folder.get(), book.code(), book.lists(), faults));
      }
    }
    if (!faults.isEmpty()) {
      throw Phrasebooks.failure(faults);
    }
    return all;
  }

  /** Returns the cards of a folder; none, and the faults added, where they cannot be used. */
  static ListenBook load(
      Path folder, String language, Map<String, List<String>> lists, List<CardFault> faults) {
    try {
      return ListenLoader.load(folder, language, lists);
    } catch (PhrasebookException e) {
      faults.addAll(e.faults());
    } catch (IOException e) {
      throw new CommandFailure(folder + ": the cards cannot be read: " + e.getMessage());
    }
    return new ListenBook(language, lists, Map.of());
  }

  private static ListenBook builtIn(String language) {
    String name = "/phrasebooks/" + language + ".listening";
    try (InputStream in = ListenBooks.class.getResourceAsStream(name)) {
      return in == null
          ? new ListenBook(language, Map.of(), Map.of())
          : CompiledListenBook.read(in);
    } catch (IOException e) {
      throw new CommandFailure("The built-in cards cannot be read: " + e.getMessage());
    }
  }
}
