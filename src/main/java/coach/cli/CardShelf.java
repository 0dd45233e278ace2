package coach.cli;

import coach.phrasebook.FamilyBook;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.SceneBook;
import java.util.List;

/** The cards of a project, each kind read when it is first asked for. */
final class CardShelf {

  private final Phrasebook book;
  private final List<Layer> layers;
  private FamilyBook cards;
  private SceneBook scenes;

  /**
   * Makes a shelf.
   *
   * @param book the phrasebook with the same layers
   * @param layers the user's own cards, lowest first
   */
  CardShelf(Phrasebook book, List<Layer> layers) {
    this.book = book;
    this.layers = layers;
  }

  List<Layer> layers() {
    return layers;
  }

  /** Returns the cards; throws {@link CommandFailure} with all faults of the user's. */
  FamilyBook cards() {
    if (cards == null) {
      cards = FamilyBooks.of(book, layers);
    }
    return cards;
  }

  /** Returns the scenes; throws {@link CommandFailure} with all faults of the user's. */
  SceneBook scenes() {
    if (scenes == null) {
      scenes = SceneBooks.of(book, layers);
    }
    return scenes;
  }
}
