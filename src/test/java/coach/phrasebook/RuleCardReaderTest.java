package coach.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCardReaderTest {

  private static final String CARD =
      """
      ---
      kind: phrase
      level: hint
      method: [D1, D2]
      evidence: practice
      at-least: 2
      ---
      # our-tone
      We do not say this here.

      ## Look for
      - howdy
      - kindly

      ## Say
      > Hello.
      """;

  private final List<CardFault> faults = new ArrayList<>();

  private Optional<RuleCard> read(String text) throws PhrasebookException {
    return new RuleCardReader(CardReader.read("rules/our-tone.md", text), faults).read();
  }

  @Test
  void makesARule() throws PhrasebookException {
    RuleCard rule = read(CARD).orElseThrow();

    assertThat(faults).isEmpty();
    assertThat(rule.id()).isEqualTo("our-tone");
    assertThat(rule.kind()).isEqualTo(RuleKind.PHRASE);
    assertThat(rule.level()).isEqualTo(Level.HINT);
    assertThat(rule.patterns())
        .containsExactly(new RuleCard.Patterns(Heading.LOOK_FOR, "", List.of("howdy", "kindly")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kind: phrase; kind: prase; 2; there is no such kind of rule; phrase, absence",
        "kind: phrase; stages: reply; 1; the setting 'kind' is missing; phrase, absence",
        "level: hint; level: [hint, error]; 3; 'level' takes one value; level: hint",
        "level: hint; level: fatal; 3; 'level' cannot be 'fatal'; error, warning, hint, off",
        "level: hint; stages: reply; 1; the setting 'level' is missing; error, warning, hint, off",
        "at-least: 2; at-least: two; 6; 'at-least' is a whole number; at-least: 3",
        "at-least: 2; scope: [subject, body]; 6; 'scope' takes one value; scope: subject",
        "at-least: 2; above: 3; 6; a phrase rule has no setting 'above'; kind, level",
        "# our-tone; # your-tone; 8; the title is not the name of the file; # our-tone",
        "We do not say this here.; ''; 8; below the title stands why the client stumbles; a",
        "## Say; ## Says; 15; a phrase rule has no heading 'Says'; ## Look for",
        "## Say; ### Say; 15; a phrase rule has no heading 'Say'; ## Look for",
        "- howdy\\n- kindly; ''; 11; nothing stands under this heading; - a pattern"
      })
  void tellsWhatIsWrongWithACard(
      String right, String wrong, int line, String problem, String allowed)
      throws PhrasebookException {
    assertThat(read(CARD.replace(right.replace("\\n", "\n"), wrong))).isEmpty();

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).line()).isEqualTo(line);
    assertThat(faults.get(0).problem()).isEqualTo(problem);
    assertThat(faults.get(0).allowed()).startsWith(allowed);
  }
}
