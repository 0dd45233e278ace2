package coach.check;

import static coach.text.PartKind.BODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.listen.English;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.Heading;
import coach.phrasebook.Level;
import coach.phrasebook.Phrasebook;
import coach.phrasebook.RuleCard;
import coach.phrasebook.RuleKind;
import coach.phrasebook.Sayings;
import coach.phrasebook.Setting;
import coach.text.Draft;
import coach.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What sounds like the sayings of a card gets a hint, where no pattern knows better. */
class UndertoneTest {

  private static final String BOAST = "Nobody on this coast ties a knot as we do.";

  private static final Checker CHECKER = checker();

  private static Checker checker() {
    RuleCard rule =
        new RuleCard(
            "boast",
            RuleKind.PHRASE,
            Level.WARNING,
            "Let others say so.",
            Map.of(Setting.SOUNDS_LIKE, List.of("boasts")),
            List.of(
                new RuleCard.Patterns(Heading.LOOK_FOR, "", List.of("we are the best")),
                new RuleCard.Patterns(Heading.LEAVE_ALONE, "", List.of("you wrote"))),
            List.of(),
            new RuleCard.Examples(List.of(), List.of(), List.of()));
    Map<Family, Map<String, FamilyCard>> cards =
        Map.of(
            Family.SAYING,
            Map.of(
                "boasts",
                saying("boasts", BOAST, "No other harbour ties such knots as ours does."),
                "no-fault",
                saying(
                    "no-fault",
                    "The ropes arrive on Friday.",
                    "The ropes arrive on Monday.",
                    "Which colour do you like?",
                    "Which colour do you like on Friday?")));
    Phrasebook book = English.BOOK.phrasebook().withRules(Map.of(rule.id(), rule));
    return new Checker(
        new FamilyBook(book, family -> Map.of(), () -> Sayings.of(cards, List.of(rule))));
  }

  private static FamilyCard saying(String id, String... said) {
    return new FamilyCard(id, "", Map.of(), Map.of("Said", List.of(said)), List.of());
  }

  private static List<Finding> findings(String text) {
    return CHECKER
        .check(
            CHECKER.parser().parse(Draft.ofText("-", text)), Situation.on(LocalDate.of(2026, 3, 2)))
        .findings();
  }

  @Test
  void hintsAtWhatSoundsLikeIt() {
    assertThat(findings("The ropes arrive on Friday. " + BOAST))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.level()).isEqualTo(Level.HINT);
              assertThat(finding.quote()).isEqualTo(BOAST);
            });
  }

  @Test
  void saysNothingOfOtherWords() {
    assertThat(findings("The ropes arrive on Friday. Which colour do you like?")).isEmpty();
  }

  @Test
  void hintsAtNothingBesideWhatIsCertain() {
    assertThat(findings(BOAST + " For we are the best."))
        .extracting(Finding::level, Finding::quote)
        .containsExactly(tuple(Level.WARNING, "we are the best"));
  }

  @Test
  void whatLeansFarAwayFromACardIsHarmless() {
    List<Sentence> sentences =
        CHECKER.parser().parse(Draft.ofText("-", "You win. We are the best.")).sentences(BODY);
    Tones tones =
        new Tones(
            List.of("boasts", "haste"),
            sentences,
            List.of(new double[] {-12, 3}, new double[] {30, 40}));

    assertThat(tones.isHarmless("boasts", sentences.get(0).span())).isTrue();
    assertThat(tones.isHarmless("haste", sentences.get(0).span())).isFalse();
    assertThat(tones.isHarmless("nothing", sentences.get(0).span())).isFalse();
    assertThat(tones.clearest("haste")).contains(sentences.get(1));
    assertThat(tones.clearest("boasts")).isEmpty();
  }

  @Test
  void leavesAloneWhatTheCardKnowsToBeHarmless() {
    assertThat(findings("You wrote: nobody on this coast ties a knot as we do.")).isEmpty();
  }

  @Test
  void everyEnglishRuleThatListensHasSayings() {
    assertThat(English.BOOK.phrasebook().undertones())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(English.BOOK.sayings().of(id).size()).isPositive());
  }
}
