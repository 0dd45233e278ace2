package coach.cli;

import coach.phrasebook.Family;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder of the user's own cards.
 *
 * @param root holds a folder for each language, or the cards themselves
 */
record Layer(Path root) {

  /** What a folder holds beside the families of cards. */
  private static final List<String> CARDS =
      List.of("rules", "scenes", "words", "words.md", "language.md", "stages.md", "practice.md");

  /** Returns the layers of a draft, lowest first: beside or above it, configured, then named. */
  static List<Layer> of(Path draftFolder, Config config, Surroundings around, List<String> named) {
    List<Layer> layers = new ArrayList<>();
    ConfigFinder.above(draftFolder, ".coach")
        .map(folder -> folder.resolve("phrasebooks"))
        .filter(Files::isDirectory)
        .ifPresent(folder -> layers.add(new Layer(folder)));
    for (String folder : config.values(ConfigKey.PHRASEBOOKS.id())) {
      Path base = config.file().orElseThrow().toAbsolutePath().getParent();
      layers.add(named(base, folder, config.file().get().toString()));
    }
    around
        .variable("COACH_PHRASEBOOK")
        .ifPresent(folder -> layers.add(named(around.directory(), folder, "COACH_PHRASEBOOK")));
    for (String folder : named) {
      layers.add(named(around.directory(), folder, "--phrasebook"));
    }
    return eachOnce(layers);
  }

  /** Returns layers without those that come again above: the sayings of one would count twice. */
  private static List<Layer> eachOnce(List<Layer> layers) {
    List<Layer> once = new ArrayList<>();
    for (Layer layer : layers) {
      Path place = layer.root().toAbsolutePath().normalize();
      once.removeIf(other -> other.root().toAbsolutePath().normalize().equals(place));
      once.add(layer);
    }
    return once;
  }

  /**
   * Returns the layer of a folder that somebody named; throws {@link CommandFailure} if it is none.
   */
  static Layer named(Path base, String folder, String origin) {
    Path root = base.resolve(folder);
    if (!Files.isDirectory(root)) {
      throw new CommandFailure(
          origin + ": there is no folder '" + folder + "'.",
          "A phrasebook is a folder that holds en/rules/, or rules/ itself.");
    }
    Layer layer = new Layer(root);
    if (!layer.holdsCards() && layer.languages().isEmpty()) {
      throw new CommandFailure(
          origin + ": there are no cards in '" + folder + "'.",
          "It should hold folders such as en/rules/, or rules/ itself. A first card: coach phrasebook new rule NAME");
    }
    return layer;
  }

  /** Returns the folder with the cards of a language; empty where the layer has none. */
  Optional<Path> folder(String language) {
    Path own = root.resolve(language);
    if (Files.isDirectory(own)) {
      return Optional.of(own);
    }
    return holdsCards() ? Optional.of(root) : Optional.empty();
  }

  /** Returns the languages that have a folder of cards of their own. */
  List<String> languages() {
    List<String> languages = new ArrayList<>();
    for (Path folder : Folders.in(root)) {
      if (new Layer(folder).holdsCards()) {
        languages.add(folder.getFileName().toString());
      }
    }
    return languages;
  }

  private boolean holdsCards() {
    for (String name : CARDS) {
      if (Files.exists(root.resolve(name))) {
        return true;
      }
    }
    for (Family family : Family.values()) {
      if (Files.exists(root.resolve(family.place()))) {
        return true;
      }
    }
    return false;
  }
}
