package coach.listen;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.FamilyLoader;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.PhrasebookException;
import coach.phrasebook.PhrasebookLoader;
import coach.phrasebook.Sayings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The English cards as they are written, examples included. */
public final class English {

  public static final Path FOLDER = Path.of("phrasebooks/en");
  public static final FamilyBook BOOK = load();

  private English() {}

  private static FamilyBook load() {
    try {
      Phrasebook book = PhrasebookLoader.load(FOLDER, "en", Map.of());
      Map<Family, Map<String, FamilyCard>> cards = FamilyLoader.load(FOLDER, book.lists());
      cards.put(Family.CLIENT, book.clients());
      Sayings sayings = Sayings.of(cards, book.rules().values());
      sayings.undertones(book.undertones());
      return new FamilyBook(book, cards::get, () -> sayings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PhrasebookException e) {
      throw new IllegalStateException(e);
    }
  }
}
