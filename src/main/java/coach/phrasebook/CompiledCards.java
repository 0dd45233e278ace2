package coach.phrasebook;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cards as written, without their Markdown: the form of those that are read one at a time. */
final class CompiledCards {

  private CompiledCards() {}

  static void write(List<Card> cards, DataOutputStream target) throws IOException {
    StringStore out = new StringStore(target);
    out.write(cards.size());
    for (Card card : cards) {
      out.write(card.id());
      out.write(card.intro());
      out.write(card.settings().size());
      for (Map.Entry<String, Card.SettingLine> setting : card.settings().entrySet()) {
        out.write(setting.getKey());
        out.write(setting.getValue().values());
      }
      out.write(card.sections().size());
      for (Card.Section section : card.sections()) {
        out.write(section.heading().text());
        out.write(section.bullets().stream().map(Card.Line::text).toList());
      }
    }
  }

  /** Reads what was written; quotes, prose and the places of lines are left out. */
  static List<Card> read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<Card> cards = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      String id = StoredStrings.string(in);
      String intro = StoredStrings.string(in);
      Map<String, Card.SettingLine> settings = new LinkedHashMap<>();
      for (int more = in.getInt(); more > 0; more--) {
        settings.put(StoredStrings.string(in), new Card.SettingLine(StoredStrings.read(in), 1));
      }
      List<Card.Section> sections = new ArrayList<>();
      for (int more = in.getInt(); more > 0; more--) {
        sections.add(section(in));
      }
      Card.Line title = new Card.Line(id, 1);
      cards.add(new Card(id + ".md", settings, title, intro, sections, List.of()));
    }
    return cards;
  }

  private static Card.Section section(ByteBuffer in) {
    Card.Line heading = new Card.Line(StoredStrings.string(in), 1);
    List<Card.Line> bullets =
        StoredStrings.read(in).stream().map(text -> new Card.Line(text, 1)).toList();
    return new Card.Section(heading, 2, bullets, List.of(), List.of());
  }
}
