package coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Level;
import coach.phrasebook.RuleCard;
import coach.phrasebook.RuleKind;
import coach.phrasebook.Setting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingsTest {

  private static List<String> of(String scope, String... say) {
    Map<Setting, List<String>> settings = Map.of(Setting.SCOPE, List.of(scope));
    return Wordings.of(
        new RuleCard(
            "x", RuleKind.PHRASE, Level.HINT, "Why.", settings, List.of(), List.of(say), null));
  }

  @Test
  void leavesOutAddressesAndTheClientsWords() {
    assertThat(
            of(
                "body",
                "To: Anna <anna@example.com>\nSubject: Oven\n\n> When?\n\nHi Anna,\n\nOn Tuesday."))
        .containsExactly("Hi Anna,\n\nOn Tuesday.");
  }

  @Test
  void givesTheSubjectWhereTheRuleIsAboutIt() {
    assertThat(of("subject", "To: anna@example.com\nSubject: Two ovens, €2,300\n\nHi."))
        .containsExactly("Two ovens, €2,300");
  }

  @Test
  void takesAColonInASentenceForNoHeader() {
    assertThat(of("body", "Four colours: page two has the rest.", "To be sure: call me."))
        .containsExactly("Four colours: page two has the rest.", "To be sure: call me.");
  }
}
