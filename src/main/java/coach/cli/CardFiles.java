package coach.cli;

import coach.phrasebook.Card;
import coach.phrasebook.CardReader;
import coach.phrasebook.PhrasebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Opens cards as they are written: the user's from their folder, the built-in ones from the
 * program.
 */
final class CardFiles {

  private CardFiles() {}

  /** Returns the card of a rule; a card that only silences a rule gives way to the one below it. */
  static Card rule(String id, RuleBook rules) {
    String language = rules.book().code();
    Path file = rules.cards().get(id);
    if (file != null) {
      Card card = read(file.toString(), text(file));
      if (!card.sections().isEmpty()) {
        return card;
      }
    }
    String name = "phrasebooks/" + language + "/rules/" + id + ".md";
    return read(name, BuiltIn.text(name));
  }

  /**
   * Returns a card: the uppermost of the user's own, or else the built-in one.
   *
   * @param name such as {@code objections/price.md}
   * @param layers the user's own, lowest first
   */
  static Card card(String name, String language, List<Layer> layers) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Optional<Path> file = layers.get(i).folder(language).map(folder -> folder.resolve(name));
      if (file.filter(Files::isRegularFile).isPresent()) {
        return read(file.get().toString(), text(file.get()));
      }
    }
    String resource = "phrasebooks/" + language + "/" + name;
    return read(resource, BuiltIn.text(resource));
  }

  /** Returns the lines of a built-in card; none where the language has no such card. */
  static List<String> lines(String language, String name) {
    String text = BuiltIn.text("phrasebooks/" + language + "/" + name);
    return text.isEmpty() ? List.of() : text.lines().toList();
  }

  private static Card read(String path, String text) {
    try {
      return CardReader.read(path, text);
    } catch (PhrasebookException e) {
      throw Phrasebooks.failure(e.faults());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CommandFailure(file + ": this card cannot be read: " + e.getMessage());
    }
  }
}
