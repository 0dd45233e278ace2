package coach.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.listen.English;
import coach.phrasebook.Card;
import coach.phrasebook.CardFault;
import coach.phrasebook.CardReader;
import coach.phrasebook.Level;
import coach.phrasebook.RuleCard;
import coach.phrasebook.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each English rule card, tried on itself; see phrasebooks/README.md for what a card must have. */
class CardsTest {

  private static final Path FOLDER = Path.of("phrasebooks/en");
  private static final CardTrial TRIAL = new CardTrial(English.BOOK, FOLDER);
  private static final Checker ALL = new Checker(English.BOOK);
  private static final int ENOUGH = 3;

  static Collection<String> ids() {
    return OneRule.ENGLISH.rules().keySet();
  }

  private static RuleCard rule(String id) {
    return OneRule.ENGLISH.rules().get(id);
  }

  private static Card card(String id) throws Exception {
    Path file = FOLDER.resolve("rules").resolve(id + ".md");
    return CardReader.read(file.toString(), Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isItsFilesNameAndSaysWhy(String id) throws Exception {
    assertThat(card(id).title().text()).isEqualTo(id);
    assertThat(rule(id).why()).isNotBlank();
    assertThat(rule(id).values(Setting.METHOD)).isNotEmpty();
    assertThat(rule(id).values(Setting.EVIDENCE)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void hasEnoughExamplesOrSaysWhyNot(String id) throws Exception {
    for (String heading : List.of("Instead of", "Say", "Leave alone")) {
      Optional<Card.Section> section = card(id).section(heading);
      assertThat(section).as(heading).isPresent();
      boolean excused =
          section.get().prose().stream().anyMatch(line -> line.text().startsWith("None: "));
      int given = section.get().quotes().size() + section.get().bullets().size();
      assertThat(excused || given >= ENOUGH).as("%s of %s: %s", heading, id, given).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void doesOnItsExamplesWhatItSays(String id) {
    assertThat(TRIAL.ownExamples(rule(id)).stream().map(CardFault::text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void saysNothingThatAnotherRuleMinds(String id) {
    for (Card.Line say : rule(id).examples().say()) {
      for (Finding finding : CardTrial.findings(ALL, rule(id), say)) {
        boolean minds = finding.level().reaches(Level.WARNING) && !finding.rule().id().equals(id);
        assertThat(minds)
            .as("%s at \u201C%s\u201D in: %s", finding.rule().id(), finding.quote(), say.text())
            .isFalse();
      }
    }
  }
}
