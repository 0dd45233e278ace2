package coach.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration file says.
 *
 * @param file the file; empty where there is none
 * @param entries the entries by key
 */
record Config(Optional<Path> file, Map<String, Entry> entries) {

  /** No configuration. */
  static final Config NONE = new Config(Optional.empty(), Map.of());

  /**
   * An entry, its values as written.
   *
   * @param values a single value is a list of one; empty for a map
   * @param entries the entries of a map; empty for values
   * @param line where it stands, from 1
   */
  record Entry(List<String> values, Map<String, Entry> entries, int line) {}

  /** Returns the single value of a key and where it stands; empty where it is missing. */
  Optional<Given> value(String key) {
    Entry entry = entries.get(key);
    return entry == null
        ? Optional.empty()
        : Optional.of(new Given(entry.values().get(0), place(entry)));
  }

  /** Returns all values of a key; empty where it is missing. */
  List<String> values(String key) {
    Entry entry = entries.get(key);
    return entry == null ? List.of() : entry.values();
  }

  /** Returns the entries below a key; empty where it is missing. */
  Map<String, Entry> below(String key) {
    Entry entry = entries.get(key);
    return entry == null ? Map.of() : entry.entries();
  }

  /** Returns such as {@code ~/.coach.yaml:3}. */
  String place(Entry entry) {
    return file.map(Path::toString).orElse("") + ":" + entry.line();
  }
}
