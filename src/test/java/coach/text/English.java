package coach.text;

import coach.phrasebook.Card;
import coach.phrasebook.CardReader;
import coach.phrasebook.PhrasebookException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** Returns the parts of a message as {@code kind: text}, line ends shown as {@code /}. */
  static List<String> parts(Message message) {
    List<String> shown = new ArrayList<>();
    for (Part part : message.parts()) {
      shown.add(part.kind().id() + ": " + message.text(part.span()).replace("\n", " / "));
    }
    return shown;
  }

  /** Returns the parts of a plain text draft. */
  static List<String> parts(String... lines) {
    return parts(parse(lines));
  }

  /** Returns the texts of the sentences of all parts of a kind. */
  static List<String> sentences(Message message, PartKind kind) {
    return message.sentences(kind).stream()
        .map(sentence -> message.text(sentence.span()).replace("\n", " / "))
        .toList();
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
