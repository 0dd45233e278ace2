package coach.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import coach.listen.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card names must be there. */
class ReferenceCheckTest {

  private static ReferenceCheck check;

  @TempDir Path folder;

  @BeforeAll
  static void make() throws IOException, PhrasebookException {
    SceneBook scenes = SceneLoader.load(English.FOLDER, SceneBook.NONE, English.BOOK.lists());
    check = new ReferenceCheck(English.BOOK, scenes);
  }

  private void card(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void theBuiltInCardsNameWhatIsThere() throws IOException {
    assertThat(check.faults(English.FOLDER)).extracting(CardFault::text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "acts/x.md, silences, answre, act, answer",
    "acts/x.md, rules, emtpy-claim, rule, empty-claim",
    "sayings/x.md, with, defense, card, defence",
    "rules/x.md, stages, frist-touch, stage, first-touch",
    "rules/x.md, not-stages, complain, stage, complaint",
    "rules/x.md, clients, upsett, kind of client, upset",
    "scenes/x.md, client, inefficent, kind of client, efficient",
    "drills/x.md, rules, long-sentense, rule, long-sentence",
    "drills/x.md, needs, parafrase, 'act, move or rule', paraphrase",
    "drills/x.md, forbids, overpromises, 'act, move or rule', overpromise",
    "drills/x.md, trains, early-picth, 'act, move or rule', early-pitch",
    "drills/x.md, excuses, picth, 'act, move or rule', pitch",
  })
  void tellsANameInASettingThatNobodyHas(
      String file, String setting, String name, String meant, String near) throws IOException {
    card(file, "---\nmethod: D1\n" + setting + ": [" + near + ", " + name + "]\n---\n# x\n");

    assertThat(check.faults(folder))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.problem()).isEqualTo("there is no " + meant + " '" + name + "'");
              assertThat(fault.line()).isEqualTo(3);
              assertThat(fault.source()).startsWith(setting + ": ");
              assertThat(fault.allowed()).startsWith(near);
            });
  }

  @Test
  void tellsEachOfSeveralNamesOfWhichOneIsEnough() throws IOException {
    card("drills/x.md", "---\nneeds: [open-question|clarfy, pitch]\n---\n# x\n");

    assertThat(check.faults(folder))
        .extracting(CardFault::problem)
        .containsExactly("there is no act, move or rule 'clarfy'");
  }

  @ParameterizedTest
  @CsvSource({
    "purposes/x.md, Order, no-such-gap, question",
    "replies/x.md, Order, Thanks + Salutaton, part of a reply",
    "replies/x.md, Order, Qestions, part of a reply",
    "practice.md, Marks, 'pushing: rude, no-such-rule', rule",
    "stages.md, reply, lnog-message: 125, rule",
  })
  void tellsANameUnderAHeadingThatNobodyHas(
      String file, String heading, String bullet, String meant) throws IOException {
    card(file, "# x\n\n## " + heading + "\n- " + bullet + "\n");

    assertThat(check.faults(folder))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.problem()).startsWith("there is no " + meant + " '");
              assertThat(fault.line()).isEqualTo(4);
            });
  }

  @ParameterizedTest
  @CsvSource({"trust", "irritation", "patience"})
  void aFeelingGoesFromNoughtToTen(String feeling) throws IOException {
    card(
        "practice.md",
        "# practice\n\n## Changes\n- pitch: trust -1\n\n## When trust >= 11\n- Yes.\n");
    card("scenes/x.md", "---\n" + feeling + ": 11\n---\n# x\n");

    assertThat(faultsOfScenes())
        .contains("'" + feeling + "' goes from 0 to 10")
        .contains("'trust >= 11' is no condition");
  }

  private String faultsOfScenes() throws IOException {
    try {
      SceneLoader.load(folder, SceneBook.NONE, English.BOOK.lists());
      return "";
    } catch (PhrasebookException e) {
      return String.join("\n", e.faults().stream().map(CardFault::text).toList());
    }
  }
}
