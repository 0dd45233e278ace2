package coach.phrasebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the stages of {@code stages.md}: a heading each, limits below it, then the signs that show
 * it.
 */
final class StageReader {

  static final String SIGNS = "Signs";
  private static final String CLIENT_SIGNS = "Signs of the client";

  private final Card card;
  private final List<CardFault> faults;

  StageReader(Card card, List<CardFault> faults) {
    this.card = card;
    this.faults = faults;
  }

  List<Stage> read() {
    new CardCheck(card, faults).title();
    List<Stage> stages = new ArrayList<>();
    List<Card.Section> sections = card.sections();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).depth() == 2) {
        stages.add(stage(sections.get(i), below(i)));
      }
    }
    return stages;
  }

  private List<Card.Section> below(int index) {
    int end = index + 1;
    while (end < card.sections().size() && card.sections().get(end).depth() > 2) {
      end++;
    }
    return card.sections().subList(index + 1, end);
  }

  private Stage stage(Card.Section section, List<Card.Section> below) {
    Map<String, Integer> limits = new LinkedHashMap<>();
    for (Card.Line bullet : section.bullets()) {
      limit(bullet, limits);
    }
    return new Stage(
        section.heading().text(), limits, bullets(below, SIGNS), bullets(below, CLIENT_SIGNS));
  }

  private void limit(Card.Line bullet, Map<String, Integer> limits) {
    String[] sides = bullet.text().split("\\s*:\\s*", 2);
    if (sides.length != 2 || !CardCheck.isNumber(sides[1], 0, Integer.MAX_VALUE)) {
      faults.add(
          card.fault(bullet.line(), "a limit is a rule and a number", "- long-message: 150"));
    } else if (limits.put(sides[0], Integer.valueOf(sides[1])) != null) {
      faults.add(card.fault(bullet.line(), "this limit is there twice", "one limit for each rule"));
    }
  }

  private List<String> bullets(List<Card.Section> sections, String heading) {
    List<String> texts = new ArrayList<>();
    for (Card.Section section : sections) {
      if (section.heading().text().equals(heading)) {
        section.bullets().forEach(bullet -> texts.add(bullet.text()));
      } else if (!section.heading().text().startsWith(SIGNS)) {
        faults.add(
            card.fault(
                section.heading().line(),
                "a stage has no such heading",
                SIGNS + ", " + CLIENT_SIGNS));
      }
    }
    return texts;
  }
}
