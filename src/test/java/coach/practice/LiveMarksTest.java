package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Phrasebook;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import coach.phrasebook.WordMark;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveMarksTest {

  private static final String LONG = "So " + "many words ".repeat(20) + "are a lot.";

  @Test
  void marksNothingForItsLengthWhereEachStageHasALimitOfItsOwn() {
    Phrasebook book = Played.BOOK.phrasebook();
    Map<String, RuleCard> rules = new LinkedHashMap<>(book.rules());
    for (String id : Played.SCENES.practice().rules(WordMark.LONG)) {
      rules.computeIfPresent(id, (same, card) -> byStage(card));
    }

    assertThat(marks(book)).contains(LiveMarks.Kind.LONG);
    assertThat(marks(book.withRules(rules))).doesNotContain(LiveMarks.Kind.LONG);
  }

  private static RuleCard byStage(RuleCard card) {
    Map<Setting, List<String>> settings = new EnumMap<>(card.settings());
    settings.put(Setting.ABOVE, List.of(Setting.BY_STAGE));
    return card.with(settings);
  }

  private static List<LiveMarks.Kind> marks(Phrasebook book) {
    return new LiveMarks(book, Played.SCENES.practice())
        .in(LONG).stream().map(LiveMarks.Mark::kind).toList();
  }
}
