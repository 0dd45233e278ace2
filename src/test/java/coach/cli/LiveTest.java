package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTest {

  private static final Path MESSAGES = Path.of("src/test/resources/replies").toAbsolutePath();
  private static final String CALL =
      """
      We need a new website before the summer, because our customers order by telephone.
      > Which of them order most?
      That is far too expensive for us, the other agency wants half.
      > What are you comparing it with?
      They would do the shop for 4000 euros, but without photos. When could you start?
      > I will send you a new offer by Thursday noon.
      """;

  @TempDir Path folder;

  private Coached live(String lines, String... args) {
    List<String> all = new ArrayList<>(List.of("live"));
    all.addAll(List.of(args));
    return Coached.with(folder, Map.of(), lines, all.toArray(String[]::new));
  }

  @Test
  void helpsAtEachTurn() {
    Coached run = live(CALL);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "ou need a new website before the summer",
            "Ask  ",
            "Still open  ",
            "open-question",
            "Objection   price: \"far too expensive\"",
            "Acknowledge ",
            "Explore  ",
            "Respond  ",
            "next-step");
  }

  @Test
  void showsNoEscapeOfTheClientOrOfACard() throws IOException {
    Path cards = Files.createDirectories(folder.resolve("own/en/objections"));
    Files.writeString(
        cards.resolve("weather.md"),
        "# weather\nRain.\n\n## Sounds like\n- too windy\n\n## Acknowledge\n- I \u202Esee.\n\n"
            + "## Explore\n- How wet?\n\n## Respond\n- A tent.\n\n## Confirm\n- Dry enough?\n");
    String said =
        "We need a \u001B[2J tent by Friday, it is too windy.\n> I \u001B[7m see.\n/next\n";
    Coached run = live(said, "--phrasebook", "own", "--color", "always");
    assertThat(run.out())
        .contains("\u001B[1mweather", "I \\u202Esee.")
        .doesNotContain("\u202E", "\u001B[2J", "\u001B[7m");
  }

  @Test
  void answersInEightLinesAtMost() {
    long before = live("").out().lines().count();
    for (String line : (CALL + "/ask\n/objection\n/next\n/help\n").split("\n")) {
      assertThat(live(line + "\n").out().lines().count() - before).as(line).isLessThanOrEqualTo(8);
    }
  }

  @Test
  void writesAnObjectALine() {
    Coached run = live(CALL + "/summary\n/help\n", "--format", "json");

    assertThat(run.out().lines())
        .hasSize(10)
        .allMatch(line -> line.startsWith("{\"event\":\"") && line.endsWith("}"));
    assertThat(run.out())
        .containsSubsequence(
            "{\"event\":\"joined\",\"version\":1}",
            "\"event\":\"overheard\",\"turn\":1",
            "\"event\":\"spoken\",\"turn\":2",
            "\"stage\":\"raised\"",
            "\"stage\":\"explored\"",
            "\"event\":\"summed\"",
            "{\"event\":\"left\",\"turns\":6}");
  }

  @ParameterizedTest
  @MethodSource("coach.cli.UntouchedReplyTest#messages")
  void aRecapHasNoFindingButItsPlaces(String message) throws Exception {
    String said = Files.readString(MESSAGES.resolve(message)).replaceAll("\\s*\n\\s*", " ");
    live(said + "\n/summary recap.txt\n");

    String report = Coached.in(folder, "check", "--format", "line", "recap.txt").out();

    assertThat(report.lines())
        .isNotEmpty()
        .allMatch(line -> line.endsWith("[placeholder]") || line.contains(": note: "));
  }

  @Test
  void theRecapHoldsWhatWasAnsweredInTheTalk() {
    String call =
        """
        We need two ovens. Can you take the old ones away? And how long is the warranty?
        > The warranty is five years. Taking the old ones away is included.
        Do you deliver on Saturdays?
        /summary
        """;
    assertThat(live(call).out())
        .contains("take the old ones away: Taking the old ones away is included.")
        .contains("the warranty is: The warranty is five years.")
        .containsSubsequence(" open", "\n- Whether we deliver on Saturdays\n");
  }

  @Test
  void proposesWhatToExploreOnlyOnce() {
    String call = "That is far too expensive.\n> I see.\n> It is oak.\n";
    assertThat(live(call).out().split("Explore", -1)).hasSize(3);
  }

  @Test
  void greetsAndSignsWithTheNamesGiven() {
    assertThat(live(CALL + "/summary\n", "--to", "Anna", "--name", "Jaan Kask").out())
        .contains("Dear Anna,")
        .contains("\nJaan Kask\n");
  }

  @Test
  void keepsWordsOnlyWhereAskedAndNeverOverAnotherFile() throws Exception {
    live(CALL);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }

    assertThat(live(CALL + "/save talk.txt\n").out()).contains("Saved to talk.txt");
    assertThat(Files.readAllLines(folder.resolve("talk.txt")))
        .hasSize(6)
        .allMatch(line -> line.startsWith("Client: ") || line.startsWith("Seller: "));

    Files.writeString(folder.resolve("talk.txt"), "mine");
    assertThat(live(CALL + "/save talk.txt\n").out()).contains("is there already");
    assertThat(Files.readString(folder.resolve("talk.txt"))).isEqualTo("mine");
    assertThat(live(CALL + "/save none/talk.txt\n").out()).contains("cannot be written");
  }

  @Test
  void saysWhatItCannotHear() {
    String estonian = "Tere, kas te saaksite meile homme hommikul uue pakkumise saata palun\n";
    assertThat(live(estonian).out()).contains("Estonian");
    assertThat(live("\uD83D\uDE00\n").out()).contains("no words");
    assertThat(live("\n\n").out()).isEqualTo(live("").out());
  }

  @Test
  void hearsALongPaste() {
    String paste = "We are not sure about it yet. ".repeat(35_000);

    Coached run = live(paste + "\nIt is too expensive.\n");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("price: \"too expensive\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001B[31mred", "\u202Eright to left"})
  void obeysNoSignOfTheClientsWords(String sign) {
    assertThat(live("We need " + sign + " chairs by Friday for the school.\n").out())
        .doesNotContain("\u001B", "\u202E");
  }
}
