package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Family;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookCommandsTest {

  @TempDir Path folder;

  static Stream<Arguments> kinds() {
    Stream<Arguments> families =
        Stream.of(Family.values())
            .filter(Family::isFolder)
            .map(family -> Arguments.of(family.id(), family.place()));
    return Stream.concat(
        Stream.of(Arguments.of("rule", "rules/"), Arguments.of("scene", "scenes/")), families);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void writesACardThatPassesItsOwnCheck(String kind, String place) throws IOException {
    Coached written = Coached.in(folder, "phrasebook", "new", kind, "our-own");

    assertThat(written.exit()).as(written.err()).isZero();
    Path card = folder.resolve(".coach/phrasebooks/en/" + place + "our-own.md");
    assertThat(Files.readString(card)).contains("# our-own");
    Coached checked = Coached.in(folder, "phrasebook", "check", ".coach/phrasebooks");
    assertThat(checked.err()).isEmpty();
    assertThat(checked.out()).isEqualTo(".coach/phrasebooks: 1 card, no fault.\n");
  }

  @Test
  void theNewRuleWorksAtOnce() throws IOException {
    Coached.in(folder, "phrasebook", "new", "rule", "our-tone");
    Files.writeString(folder.resolve("draft.txt"), "Hi Anna,\n\nKindly revert by noon.\n");

    assertThat(Coached.in(folder, "check", "--only", "our-tone", "draft.txt").out())
        .contains("“Kindly revert”");
  }

  @Test
  void aRuleHintsAtWhatSoundsLikeOwnSayings() throws IOException {
    Coached.in(folder, "phrasebook", "new", "rule", "our-tone");
    Path cards = folder.resolve(".coach/phrasebooks/en");
    Path rule = cards.resolve("rules/our-tone.md");
    Files.writeString(
        rule, Files.readString(rule).replaceFirst("---\n", "---\nsounds-like: our-boasts\n"));
    assertThat(Coached.in(folder, "phrasebook", "check", ".coach/phrasebooks").err())
        .contains("sounds-like: our-boasts", "allowed: a card sayings/our-boasts.md");

    Path sayings = Files.createDirectories(cards.resolve("sayings"));
    Files.writeString(
        sayings.resolve("our-boasts.md"),
        """
        # our-boasts
        Boasts.

        ## Said

        - Nobody on this coast ties a knot like ours.
        - Our knots are the talk of the coast.
        """);
    assertThat(Coached.in(folder, "phrasebook", "check", ".coach/phrasebooks").err()).isEmpty();
    Files.writeString(
        folder.resolve("draft.txt"), "Hi Anna,\n\nnobody on this coast ties knots like ours.\n");
    assertThat(Coached.in(folder, "check", "--only", "our-tone", "draft.txt").out())
        .contains("hint  our-tone");
  }

  @Test
  void theNewSceneIsPlayedAtOnce() {
    Coached.in(folder, "phrasebook", "new", "scene", "our-doors");
    Coached run =
        Coached.with(folder, Map.of(), "What happened on Monday?\n", "practice", "our-doors");
    assertThat(run.out()).contains("I closed the shop for it");
  }

  @Test
  void findsTheFaultsOfAScene() throws IOException {
    Coached.in(folder, "phrasebook", "new", "scene", "our-doors", "--dir", "cards");
    Path card = folder.resolve("cards/en/scenes/our-doors.md");
    String text = Files.readString(card);
    Files.writeString(
        card, text.replace("lacks opening", "lacks money").replace("- layer: real", "- layer: x"));
    Coached checked = Coached.in(folder, "phrasebook", "check", "cards");
    assertThat(checked.exit()).isEqualTo(2);
    assertThat(checked.err())
        .contains("'lacks money' is no condition", "- layer: surface | reason | real");
  }

  @Test
  void findsNamesThatStandForNoCard() throws IOException {
    Coached.in(folder, "phrasebook", "new", "scene", "our-doors", "--dir", "cards");
    Path card = folder.resolve("cards/en/scenes/our-doors.md");
    Files.writeString(card, Files.readString(card).replaceFirst("client: .*", "client: upsett"));
    Coached checked = Coached.in(folder, "phrasebook", "check", "cards");
    assertThat(checked.exit()).isEqualTo(2);
    assertThat(checked.err()).contains("there is no kind of client 'upsett'", "allowed: upset");
  }

  @Test
  void tellsAFaultInTheFormOfASceneOnce() throws IOException {
    Coached.in(folder, "phrasebook", "new", "scene", "our-doors", "--dir", "cards");
    Path card = folder.resolve("cards/en/scenes/our-doors.md");
    Files.writeString(card, Files.readString(card) + "\n# again\n");
    assertThat(Coached.in(folder, "phrasebook", "check", "cards").err())
        .startsWith("coach: A card has a fault:")
        .containsOnlyOnce("a card has one title");
  }

  @Test
  void overwritesNothing() {
    Coached.in(folder, "phrasebook", "new", "rule", "our-tone", "--dir", "cards");

    Coached again = Coached.in(folder, "phrasebook", "new", "rule", "our-tone", "--dir", "cards");

    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("is there already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "Our Tone", "-x", "a/b", ""})
  void takesPlainNamesOnly(String name) {
    assertThat(Coached.in(folder, "phrasebook", "new", "rule", "--", name).exit()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void findsExamplesThatDoNotDoWhatTheCardSays() throws IOException {
    Coached.in(folder, "phrasebook", "new", "rule", "our-tone", "--dir", "cards");
    Path card = folder.resolve("cards/en/rules/our-tone.md");
    String text = Files.readString(card);
    Files.writeString(
        card,
        text.replace("> Kindly revert at the earliest.", "> Hello.")
            .replace("> The two forms are attached. Please sign", "> Kindly revert and sign"));

    Coached run = Coached.in(folder, "phrasebook", "check", "cards");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("coach: Cards have 2 faults:")
        .contains("our-tone.md:18: the rule finds nothing in this example")
        .contains("    Hello.")
        .contains("the rule fires on this example, at “Kindly revert”");
  }

  @Test
  void tellsAPatternOfSignsThatStartsWithNone() throws IOException {
    Path rule = folder.resolve(".coach/phrasebooks/en/rules/our-gaps.md");
    Files.createDirectories(rule.getParent());
    Files.writeString(
        rule,
        """
        ---
        kind: verbatim
        level: warning
        method: D1
        evidence: practice
        ---
        # our-gaps
        A gap that nobody filled.

        ## Look for
        - … foo
        """);
    Files.writeString(folder.resolve("draft.txt"), "Hi Anna,\n\nBye foo.\n");

    Coached checked = Coached.in(folder, "phrasebook", "check", ".coach/phrasebooks");
    assertThat(checked.exit()).isEqualTo(2);
    assertThat(checked.err())
        .contains("our-gaps.md:11: a shape starts with a sign, not with a gap", "- … foo");
    Coached run = Coached.in(folder, "check", "draft.txt");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("our-gaps.md:11: a shape starts");
  }

  @Test
  void tellsAFileThatIsNotUtf8() throws IOException {
    Files.createDirectories(folder.resolve("cards/rules"));
    Files.write(folder.resolve("cards/rules/x.md"), new byte[] {'#', ' ', (byte) 0xE4});

    assertThat(Coached.in(folder, "phrasebook", "check", "cards").err())
        .contains("x.md:1: this is not UTF-8");
  }

  /** Returns the card that the page on cards shows. */
  private static String cardOfThePage() throws IOException {
    String page = Files.readString(Path.of("phrasebooks/README.md"));
    int start = page.indexOf("```markdown\n") + "```markdown\n".length();
    return page.substring(start, page.indexOf("```", start));
  }

  @Test
  void theCardOfThePageHoldsWhatItSays() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("cards/en/rules"));
    Files.writeString(rules.resolve("our-price-list.md"), cardOfThePage());
    assertThat(Coached.in(folder, "phrasebook", "check", "cards").out()).contains("no fault");

    String wrong =
        cardOfThePage()
            .replaceAll("\n> (Our|Please|You can) .*", "\n> Hello.")
            .replaceAll("\n> (The pump|Two|Which) .*", "\n> See the prices.");
    Files.writeString(rules.resolve("our-price-list.md"), wrong);
    assertThat(Coached.in(folder, "phrasebook", "check", "cards").err())
        .startsWith("coach: Cards have 6 faults:");
  }

  @Test
  void listsLanguagesAndCoverage() {
    assertThat(Coached.in(folder, "phrasebook", "list").out())
        .containsPattern(
            "en  English: \\d+ rules, \\d+ clients, \\d+ objections, .*\\d+ stages, \\d+ word lists\n");
  }

  @Test
  void namesTheCommandsOfTheGroup() {
    assertThat(Coached.in(folder, "phrasebook").err())
        .contains("phrasebook new", "phrasebook check");
    assertThat(Coached.in(folder, "phrasebook", "--help").out()).contains("Commands:", "list");
    assertThat(Coached.in(folder, "phrasebook", "lst").err())
        .contains("There is no command 'phrasebook lst'");
  }
}
