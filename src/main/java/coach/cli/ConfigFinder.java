package coach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the configuration of a draft: the nearest above it, or else the user's own. */
final class ConfigFinder {

  static final String NAME = ".coach.yaml";

  private final Surroundings around;
  private final Optional<Path> forced;
  private final Map<Path, Config> read = new HashMap<>();

  /**
   * Makes a finder.
   *
   * @param around where to look for the user's own
   * @param option the file that the user named, which replaces the search
   */
  ConfigFinder(Surroundings around, Optional<String> option) {
    this.around = around;
    this.forced = option.or(() -> around.variable("COACH_CONFIG")).map(around.directory()::resolve);
  }

  /** Returns the configuration for drafts in a folder. */
  Config forDraftsIn(Path folder) {
    if (forced.isPresent() && !Files.isRegularFile(forced.get())) {
      throw new CommandFailure(
          forced.get() + ": there is no such configuration.", "Check the name given by --config.");
    }
    Optional<Path> file = forced.or(() -> above(folder, NAME)).or(this::ofUser);
    return file.map(path -> read.computeIfAbsent(path, ConfigReader::read)).orElse(Config.NONE);
  }

  /** Whether the configuration belongs to a project and not to the user. */
  boolean isOfProject(Config config) {
    return config.file().isPresent() && !config.file().equals(ofUser());
  }

  /** Returns the nearest entry of this name in a folder or above it. */
  static Optional<Path> above(Path folder, String name) {
    for (Path at = folder; at != null; at = at.getParent()) {
      Path candidate = at.resolve(name);
      if (Files.exists(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private Optional<Path> ofUser() {
    // The environment and not user.home, which takes no notice of HOME.
    Optional<Path> base =
        around
            .variable("XDG_CONFIG_HOME")
            .map(Path::of)
            .or(() -> around.variable("HOME").map(home -> Path.of(home, ".config")));
    return base.map(dir -> dir.resolve("coach").resolve("config.yaml"))
        .filter(Files::isRegularFile);
  }
}
