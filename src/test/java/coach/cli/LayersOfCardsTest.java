package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's own cards are laid over the built-in ones. */
class LayersOfCardsTest {

  private static final String CARD =
      """
      ---
      kind: phrase
      level: error
      method: I1
      evidence: practice
      ---
      # our-tone
      We do not say this here.

      ## Look for
      - howdy

      ## Instead of
      > Howdy, your oven is ready.

      ## Say
      > Your oven is ready.
      """;

  private static final String WEATHER =
      """
      ---
      method: D6
      ---
      # weather
      The weather decides his year.

      ## Sounds like
      - depends on the (rain|weather|sky)
      - (frost|hail) took half

      ## Acknowledge
      - You cannot sign for what the sky decides.

      ## Explore
      - By which week do you know how the crop stands?

      ## Respond
      - A part can be due after the harvest.

      ## Confirm
      - Is that late enough?

      ## For example
      > As long as it depends on the rain I sign nothing.

      > The frost took half my blossoms.
      """;

  @TempDir Path folder;

  @BeforeEach
  void draft() throws IOException {
    Files.writeString(
        folder.resolve("draft.txt"), "Hi {{first_name}},\n\nHowdy, your oven is ready.\n");
  }

  private void card(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void addsTheCardsBesideTheDraft() throws IOException {
    card(".coach/phrasebooks/en/rules/our-tone.md", CARD);

    assertThat(Coached.in(folder, "check", "draft.txt").out()).contains("error  our-tone");
    assertThat(Coached.in(folder, "explain", "our-tone").out())
        .contains("We do not say this here.")
        .contains(".coach/phrasebooks/en/rules/our-tone.md");
  }

  @Test
  void takesAFolderOfALanguageOrOfCards() throws IOException {
    card("a/en/rules/our-tone.md", CARD);
    card("b/rules/our-tone.md", CARD.replace("level: error", "level: hint"));

    assertThat(Coached.in(folder, "check", "--phrasebook", "a", "draft.txt").out())
        .contains("error  our-tone");
    assertThat(
            Coached.in(folder, "check", "--phrasebook", "a", "--phrasebook", "b", "draft.txt")
                .out())
        .contains("hint  our-tone");
  }

  @Test
  void takesAFolderThatHoldsOneCardOnly() throws IOException {
    card("cards/practice.md", "# practice\n");

    assertThat(Coached.in(folder, "check", "--phrasebook", "cards", "draft.txt").err()).isEmpty();
  }

  @Test
  void readsTheFoldersOfTheConfiguration() throws IOException {
    card("cards/rules/our-tone.md", CARD);
    card(".coach.yaml", "phrasebooks: cards\n");

    assertThat(Coached.in(folder, "check", "draft.txt").out()).contains("error  our-tone");
  }

  @Test
  void silencesARuleByACardOfTwoLines() throws IOException {
    card("cards/rules/placeholder.md", "---\nlevel: off\n---\n# placeholder\n");

    assertThat(Coached.in(folder, "check", "--phrasebook", "cards", "draft.txt").out())
        .doesNotContain("placeholder");
    assertThat(Coached.in(folder, "explain", "--phrasebook", "cards", "placeholder").out())
        .startsWith("placeholder  off")
        .contains("Instead of");
  }

  @Test
  void tellsARuleToSilenceThatThereIsNot() throws IOException {
    card("cards/rules/placeholdr.md", "---\nlevel: off\n---\n# placeholdr\n");

    assertThat(Coached.in(folder, "check", "--phrasebook", "cards", "draft.txt").err())
        .contains("placeholdr.md:1: there is no such rule to silence")
        .contains("placeholder");
  }

  @Test
  void tellsAllFaultsOfCards() throws IOException {
    card("cards/rules/our-tone.md", CARD.replace("level: error", "level: fatal"));
    card(
        "cards/rules/other.md",
        CARD.replace("# our-tone", "# other").replace("- howdy", "- (howdy"));

    Coached run = Coached.in(folder, "check", "--phrasebook", "cards", "draft.txt");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("our-tone.md:3: 'level' cannot be 'fatal'")
        .contains("    level: fatal")
        .contains("allowed: error, warning, hint, off")
        .contains("other.md:11: ")
        .contains("    - (howdy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It all depends on the rain, Tom.",
        "Well, you know how it is with us: all of it depends on the rain.",
        "Thank you for the nice offer! For us everything depends on the weather, I am afraid.",
      })
  void hearsTheSignsOfAnOwnCardWhateverElseIsSaid(String said) throws IOException {
    card(".coach/phrasebooks/en/objections/weather.md", WEATHER);
    card("said.txt", said);

    String heard = Coached.in(folder, "objection", said).out();
    assertThat(heard).startsWith("weather: ");
    assertThat(Coached.in(folder, "objection", "said.txt").out()).isEqualTo(heard);
    assertThat(
            Coached.in(folder, "objection", "--phrasebook", ".coach/phrasebooks", "said.txt").out())
        .isEqualTo(heard);
    assertThat(Coached.with(folder, Map.of(), said, "objection", "-").out()).isEqualTo(heard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please bring the two chairs on Friday, and ring me when you are at the gate.",
        "Nice weather today, and thank you for the quick answer.",
        "I sign the form tomorrow and send it to you with the plan of the orchard.",
      })
  void hearsNoneOfAnOwnCardInOrdinaryWords(String said) throws IOException {
    card(".coach/phrasebooks/en/objections/weather.md", WEATHER);

    assertThat(Coached.in(folder, "objection", said).out()).isEqualTo("No objection heard.\n");
  }

  @Test
  void refusesAFolderWithoutCards() throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    assertThat(Coached.in(folder, "check", "--phrasebook", "empty", "draft.txt").err())
        .contains("there are no cards in 'empty'");
    assertThat(Coached.in(folder, "check", "--phrasebook", "none", "draft.txt").err())
        .contains("there is no folder 'none'");
  }
}
