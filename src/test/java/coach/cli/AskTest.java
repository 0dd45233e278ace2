package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskTest {

  private static final String ORDER =
      "We want a modern stand for the fair on 20 March. The budget is 4,000 euro.";

  @TempDir Path folder;

  @Test
  void keepsALedgerOfWhatIsKnownVagueAndMissing() {
    String answer = ask("--format", "json", ORDER);

    assertThat(list(answer, "known")).contains("\"budget\"", "\"deadline\"");
    assertThat(list(answer, "vague")).contains("\"examples\"").doesNotContain("\"budget\"");
    assertThat(list(answer, "missing")).contains("\"audience\"").doesNotContain("\"examples\"");
    assertThat(answer)
        .contains("{\"about\":\"examples\",\"state\":\"vague\",\"words\":[\"modern\"]}");
  }

  @Test
  void asksInTheClientsOwnWords() {
    assertThat(ask("--all", ORDER))
        .contains("You say \"modern\": which examples feel like that to you?");
  }

  @Test
  void asksThreeQuestionsAndNoneThatWasAnswered() {
    String answer = ask("--format", "json", ORDER);
    String questions = list(answer, "questions");

    assertThat(questions.split("\"about\"")).hasSize(4);
    assertThat(questions).doesNotContain("\"budget\"", "\"deadline\"");
  }

  @Test
  void asksRatherForWhatHeDidNotEvenTouch() {
    String said =
        "Half the price now and the rest when the boat floats. My crew of nine sleeps on it all"
            + " summer.";
    String questions = list(ask("--format", "json", said), "questions");
    assertThat(questions).contains("\"materials\"").doesNotContain("\"success-criteria\"");
  }

  @Test
  void tellsWhatIsOnlySpokenOfAndDoesNotAskForIt() {
    String said = "We want a fence. My boss was on holiday.";
    String answer = ask("--format", "json", said);

    assertThat(list(answer, "missing")).contains("\"decider\"");
    assertThat(answer)
        .contains(
            "{\"about\":\"decider\",\"state\":\"touched\","
                + "\"words\":[\"My boss was on holiday\"]}");
    assertThat(ask("--all", said)).contains("Touched  ").doesNotContain("have a say in this");
    assertThat(ask("--brief", said))
        .doesNotContain(". Who decides")
        .contains("Spoken of: Who decides \u201CMy boss was on holiday\u201D");
  }

  @ParameterizedTest
  @CsvSource({
    "qualify, decider",
    "carnegie, goal",
    "complaint, remedy",
    "change, change-goal",
    "support, since-when"
  })
  void asksForAPurpose(String purpose, String gap) {
    assertThat(ask("--for", purpose, "--all", "--format", "json", "Hello there, good people."))
        .contains("\"purpose\":\"" + purpose + "\"", "{\"about\":\"" + gap + "\"");
  }

  @Test
  void seesAComplaintByItself() {
    assertThat(ask("--format", "json", "Your driver came two days late and two tiles are broken."))
        .contains("\"purpose\":\"complaint\"");
  }

  @Test
  void namesThePurposesThatThereAre() {
    Coached run = Coached.in(folder, "ask", "--for", "fun", "We need a stand.");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "brief, carnegie, change, complaint, errand, farewell, order, qualify, support, thanks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We need it yesterday. | Tactic: now",
        "We need it before the end of June. | Tactic: deadline",
        "We are interested in a stand. | Tactic: open"
      })
  void namesTheTacticByTheDate(String said, String tactic) {
    assertThat(ask("--brief", said)).contains(tactic).contains("[B6]");
  }

  @Test
  void writesAQuestionnaireFilledWithWhatIsKnown() {
    assertThat(ask("--brief", ORDER))
        .contains("Budget: \u201CThe budget is 4,000 euro\u201D")
        .contains("1. Goal:")
        .contains("By when: \u201CWe want a modern stand for the fair on 20 March\u201D")
        .contains("12. ");
  }

  @Test
  void writesNoHeadingWithoutAnAnswerOrAQuestion() {
    String quotes =
        "Our CFO asked me to get three quotes for payroll outsourcing, 85 employees in 2"
            + " countries, go-live 1 January. Currently we do it in house with SAP and one person"
            + " who retires in October. Who would be our contact?";
    assertThat(ask("--brief", quotes))
        .contains("What you do not want:\n   ")
        .doesNotContainPattern(":\n\\d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Since the update yesterday I cannot log in anymore, it says error 0x80070005.",
        "Thank you for the wonderful evening, everybody loved it!",
        "Your driver came two days late and two tiles are broken.",
      })
  void writesAQuestionnaireOnlyForWhoeverMayOrder(String said) {
    assertThat(ask("--brief", said))
        .startsWith("He writes for something else than an order")
        .doesNotContain("1. ", "Budget:");
    assertThat(ask("--brief", "--for", "brief", said)).startsWith("1. ");
  }

  @Test
  void writesThePurposeInAWholeSentence() {
    assertThat(ask("--brief", "Good morning. We run a ferry and want a bell for it."))
        .contains("1. Goal: \u201CWe run a ferry and want a bell for it\u201D");
  }

  @Test
  void isShortEnoughForACall() {
    assertThat(ask(ORDER).lines().count()).isLessThan(16);
  }

  @Test
  void answersEachLineWithALine() {
    Coached run = Coached.with(folder, Map.of(), ORDER + "\nHi.\n", "ask", "--lines");

    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void takesTheCardsOfATeam() throws IOException {
    card("# place\nWhere it goes.\n\n## Known\n- in (riga|tartu)\n\n## Ask\n- Where?\n");
    Files.createDirectories(folder.resolve("cards/en/purposes"));
    Files.writeString(
        folder.resolve("cards/en/purposes/move.md"), "# move\nMoves.\n\n## Order\n- place\n");

    assertThat(ask("--phrasebook", "cards", "--for", "move", "A shop in Riga."))
        .contains("place \u201CA shop in Riga\u201D");
    assertThat(ask("--phrasebook", "cards", "--for", "move", "A shop.")).contains("Where?");
  }

  @Test
  void tellsAFaultOfACardWithItsLine() throws IOException {
    card("# place\nWhere it goes.\n\n## Knwn\n- in riga\n");

    for (Coached run :
        new Coached[] {
          Coached.in(folder, "ask", "--phrasebook", "cards", "A shop."),
          Coached.in(folder, "phrasebook", "check", "cards")
        }) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err())
          .contains("place.md:4: this card has no such heading")
          .contains("allowed: Known, Vague, Touched, Leave alone, Ask, Ask about, Line");
    }
  }

  private void card(String text) throws IOException {
    Files.createDirectories(folder.resolve("cards/en/questions"));
    Files.writeString(folder.resolve("cards/en/questions/place.md"), text);
  }

  private String ask(String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "ask";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    Coached run = Coached.in(folder, line);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }

  private static String list(String answer, String name) {
    int start = answer.indexOf("\"" + name + "\":[");
    return answer.substring(start, answer.indexOf(']', start));
  }
}
