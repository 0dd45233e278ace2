package coach.phrasebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings on top of a card: a flat YAML map of words, numbers and lists of them.
 *
 * <p>Values are taken as written: YAML would turn {@code off} and {@code no} into false.
 */
final class FrontMatter {

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String path;
  private final List<String> lines;
  private final List<CardFault> faults;

  FrontMatter(String path, List<String> lines, List<CardFault> faults) {
    this.path = path;
    this.lines = lines;
    this.faults = faults;
  }

  Map<String, Card.SettingLine> settings() {
    Map<String, Card.SettingLine> settings = new LinkedHashMap<>();
    try (JsonParser parser = YAML.createParser(String.join("\n", lines))) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String key = parser.currentName();
          int line = parser.currentTokenLocation().getLineNr();
          settings.put(key, new Card.SettingLine(values(parser, line), line + 1));
        }
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      add(Math.min(line, lines.size()), "the settings cannot be read: " + e.getOriginalMessage());
    } catch (IOException e) {
      add(1, "the settings cannot be read: " + e.getMessage());
    }
    return settings;
  }

  private List<String> values(JsonParser parser, int line) throws IOException {
    List<String> values = new ArrayList<>();
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(parser.getText().strip());
      }
    } else if (token == JsonToken.START_OBJECT) {
      parser.skipChildren();
      add(line, "a setting holds a word, a number or a list of them");
    } else {
      values.add(parser.getText().strip());
    }
    for (String value : values) {
      ControlSign.in(value).ifPresent(sign -> add(line, sign.problem()));
    }
    return values;
  }

  private void add(int line, String problem) {
    String source = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    faults.add(new CardFault(path, line + 1, source, problem, "lines such as 'level: warning'"));
  }
}
