package coach.text;

import coach.phrasebook.Card;
import coach.phrasebook.CardReader;
import coach.phrasebook.PhrasebookException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The English language card, for tests of what stands on it. */
final class English {

  static final Language LANGUAGE = read(Path.of("phrasebooks/en/language.md"));

  private English() {}

  static Message parse(String... lines) {
    return new MessageParser(LANGUAGE).parse(Draft.ofText("draft.txt", String.join("\n", lines)));
  }

  private static Language read(Path file) {
    try {
      Card card = CardReader.read(file.toString(), Files.readString(file));
      Map<Topic, List<String>> topics = new EnumMap<>(Topic.class);
      for (Topic topic : Topic.values()) {
        for (Card.Section section : card.sections()) {
          if (section.heading().text().equals(topic.heading())) {
            topics.put(topic, section.bullets().stream().map(Card.Line::text).toList());
          }
        }
      }
      return new Language("en", topics, Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PhrasebookException e) {
      throw new IllegalStateException(e);
    }
  }
}
