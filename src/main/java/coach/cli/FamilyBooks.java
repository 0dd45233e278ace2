package coach.cli;

import coach.phrasebook.CardFault;
import coach.phrasebook.CompiledFamily;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.FamilyLoader;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PhrasebookException;
import coach.phrasebook.Sayings;
import coach.text.LeaningTable;
import coach.text.Leanings;
import coach.text.WordCounts;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the cards of all families: the built-in ones, and the user's own laid over them. */
final class FamilyBooks {

  private FamilyBooks() {}

  /**
   * Returns the book; throws {@link CommandFailure} with all faults of the user's cards.
   *
   * @param book the phrasebook with the same layers
   * @param layers the user's own, lowest first
   */
  static FamilyBook of(Phrasebook book, List<Layer> layers) {
    // A layer may have replaced a list that the built-in cards were compiled with.
    Phrasebook below = layers.isEmpty() ? book : Phrasebooks.builtIn(book.code());
    FamilyBook all = over(book, below.lists());
    List<CardFault> faults = new ArrayList<>();
    for (Layer layer : layers) {
      Optional<Path> folder = layer.folder(book.code());
      if (folder.isPresent()) {
        all = all.under(load(folder.get(), book.lists(), faults));
      }
    }
    if (!faults.isEmpty()) {
      throw Phrasebooks.failure(faults);
    }
    return all;
  }

  /**
   * Returns a book with the cards of a shelf, which reads nothing, and so fails on nothing, before
   * it is asked.
   */
  static FamilyBook whenAsked(Phrasebook book, CardShelf shelf) {
    return new FamilyBook(
        book,
        family -> shelf.cards().cards(family),
        () -> say(shelf.layers(), book.code()) ? shelf.cards().sayings() : sayings(book));
  }

  private static boolean say(List<Layer> layers, String language) {
    for (Layer layer : layers) {
      Optional<Path> folder = layer.folder(language);
      if (folder.isPresent() && Files.isDirectory(folder.get().resolve(Family.SAYING.place()))) {
        return true;
      }
    }
    return false;
  }

  /** Returns a failure that tells that a language has no cards of a family. */
  static CommandFailure none(Family family, String language) {
    String place = family.isFolder() ? "They lie in the folder " : "They lie in the file ";
    return new CommandFailure(
        "There are no cards for " + family.plural() + " in this language (" + language + ").",
        place
            + (family.isFolder() ? family.plural() : family.place())
            + "; see what there is: coach phrasebook list");
  }

  /** Returns the built-in cards of a phrasebook's language. */
  static FamilyBook builtIn(Phrasebook book) {
    return over(book, book.lists());
  }

  /** Returns the cards of a folder; none, and the faults added, where they cannot be used. */
  static Map<Family, Map<String, FamilyCard>> load(
      Path folder, Map<String, List<String>> lists, List<CardFault> faults) {
    try {
      return FamilyLoader.load(folder, lists);
    } catch (PhrasebookException e) {
      faults.addAll(e.faults());
    } catch (IOException e) {
      throw new CommandFailure(folder + ": the cards cannot be read: " + e.getMessage());
    }
    return Map.of();
  }

  private static FamilyBook over(Phrasebook book, Map<String, List<String>> lists) {
    return new FamilyBook(book, family -> builtIn(book.code(), family, lists), () -> sayings(book));
  }

  private static Map<String, FamilyCard> builtIn(
      String language, Family family, Map<String, List<String>> lists) {
    String name = "phrasebooks/" + language + "." + family.id();
    return BuiltIn.read(name, Map.of(), in -> CompiledFamily.read(family, in, lists));
  }

  /** Returns the built-in sayings, and the examples of the kinds of client that are laid over. */
  private static Sayings sayings(Phrasebook book) {
    return new Sayings(card -> counts(book.code(), card), () -> undertones(book.code()))
        .and(Sayings.of(Map.of(Family.CLIENT, book.clients()), List.of()));
  }

  private static Optional<Leanings> undertones(String language) {
    String name = "phrasebooks/" + language + ".undertones";
    return BuiltIn.read(
        name, Optional.empty(), in -> Optional.of(LeaningTable.read(new DataInputStream(in))));
  }

  private static WordCounts counts(String language, String card) {
    String name = "phrasebooks/" + language + "/" + Family.SAYING.place() + card + ".counts";
    return BuiltIn.read(
        name, WordCounts.NONE, in -> WordCounts.read(ByteBuffer.wrap(in.readAllBytes())));
  }
}
