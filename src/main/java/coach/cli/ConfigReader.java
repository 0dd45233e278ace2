package coach.cli;

import coach.cli.Config.Entry;
import coach.phrasebook.Nearest;
import coach.text.Named;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a configuration file; finds all its faults before it refuses it.
 *
 * <p>Values are taken as written: YAML would turn {@code off} and {@code no} into false.
 */
final class ConfigReader {

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path file;
  private final List<String> lines;
  private final List<String> faults = new ArrayList<>();

  private ConfigReader(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads a file; throws {@link CommandFailure} with every fault, its line, and what is allowed.
   */
  static Config read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new CommandFailure(
          file + ": the configuration cannot be read.", "It must be a file of YAML in UTF-8.");
    }
    ConfigReader reader = new ConfigReader(file, text.lines().toList());
    Map<String, Entry> entries = reader.parse(text);
    entries.forEach(reader::check);
    if (!reader.faults.isEmpty()) {
      throw new CommandFailure(String.join("\n", reader.faults));
    }
    return new Config(Optional.of(file), entries);
  }

  private Map<String, Entry> parse(String text) {
    try (JsonParser parser = YAML.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return Map.of();
      }
      if (first == JsonToken.START_OBJECT) {
        return map(parser);
      }
      fault(
          1,
          "a configuration is lines of 'key: value'",
          "keys: " + String.join(", ", Named.ids(ConfigKey.class)));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      fault(Math.max(1, line), "this is not YAML: " + firstLine(e.getOriginalMessage()), "");
    } catch (IOException e) {
      fault(1, "this cannot be read: " + e.getMessage(), "");
    }
    return Map.of();
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private Map<String, Entry> map(JsonParser parser) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      entries.put(key, entry(parser, parser.currentTokenLocation().getLineNr()));
    }
    return entries;
  }

  private Entry entry(JsonParser parser, int line) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_OBJECT) {
      return new Entry(List.of(), map(parser), line);
    }
    List<String> values = new ArrayList<>();
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken().isStructStart()) {
          fault(parser.currentTokenLocation().getLineNr(), "a list holds words only", "");
          parser.skipChildren();
        } else {
          values.add(parser.getText());
        }
      }
    } else {
      values.add(parser.getText());
    }
    return new Entry(values, Map.of(), line);
  }

  private void check(String key, Entry entry) {
    for (ConfigKey known : ConfigKey.values()) {
      if (known.id().equals(key)) {
        checkShape(known, entry);
        return;
      }
    }
    String meant =
        Nearest.to(key, Named.ids(ConfigKey.class))
            .map(name -> "did you mean " + name + "? ")
            .orElse("");
    fault(
        entry.line(),
        "there is no key '" + key + "'",
        meant + "keys: " + String.join(", ", Named.ids(ConfigKey.class)));
  }

  private void checkShape(ConfigKey key, Entry entry) {
    boolean fits =
        switch (key.shape()) {
          case WORD -> entry.values().size() == 1;
          case LIST -> !entry.values().isEmpty();
          case MAP -> !entry.entries().isEmpty();
        };
    if (!fits) {
      fault(entry.line(), "'" + key.id() + "' takes something else", key.shape().example());
    }
  }

  private void fault(int line, String problem, String allowed) {
    String source = line <= lines.size() ? "\n    " + lines.get(line - 1).strip() : "";
    String more = allowed.isEmpty() ? "" : "\n    allowed: " + allowed;
    faults.add(file + ":" + line + ": " + problem + source + more);
  }
}
