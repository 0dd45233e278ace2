package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

  @TempDir Path folder;

  private Coached lines(String lines) {
    return Coached.with(folder, Map.of(), lines, "review", "--lines");
  }

  @Test
  void namesTheActsOfEachLine() {
    Coached run = lines("Do you order once a week?\n\nI am sorry for the wrong bill.\n");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out())
        .startsWith("{\"text\":\"Do you order once a week?\",\"acts\":[\"closed-question\"]")
        .contains("{\"text\":\"\",\"acts\":[]", "\"acts\":[\"apology\"");
  }

  @Test
  void takesWhatTheClientSaidBefore() {
    Coached run =
        lines(
            "{\"client\":\"My drivers lose an hour at the gate.\","
                + "\"text\":\"Your drivers lose an hour at the gate.\",\"other\":[1]}\n");
    assertThat(run.out())
        .startsWith(
            "{\"text\":\"Your drivers lose an hour at the gate.\",\"acts\":[\"paraphrase\"]");
  }

  @Test
  void takesALineThatIsNoObjectAsItIs() {
    assertThat(lines("{what else\n").out()).startsWith("{\"text\":\"{what else\"");
  }

  @Test
  void saysWhatItNeeds() {
    Coached run = Coached.in(folder, "review");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--lines");
  }

  private Coached talk(String talk, String... options) {
    List<String> line = new ArrayList<>(List.of("review", "-"));
    line.addAll(List.of(options));
    return Coached.with(folder, Map.of(), talk, line.toArray(String[]::new));
  }

  @Test
  void knowsTheSellerByTheConfiguration() throws IOException {
    Files.writeString(folder.resolve(".coach.yaml"), "people: [Mari Saar, Nobody]\n");
    Coached run = talk("Tom: What is it? Why?\nMari Saar: The oven.\n", "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"speaker\":\"Mari Saar\",\"side\":\"seller\"");
  }

  @Test
  void takesColleaguesForOneSide() {
    String talk = "Tom: What is it?\nMari: The oven.\nAnn: Which one?\n";
    Coached run = talk(talk, "--me", "tom", "--me", "Ann", "--format", "json");
    assertThat(run.out())
        .contains("\"speaker\":\"Ann\",\"side\":\"seller\"")
        .contains("\"speaker\":\"Mari\",\"side\":\"client\"");
  }

  @Test
  void countsTheQuestionsThatItMarks() {
    String talk =
        "Bo: So forty of the chairs wobble. How many do you need at six?\n"
            + "Ida: Twenty.\n"
            + "Bo: Can you wait until five? Is anybody there?\n"
            + "Ida: Yes.\n"
            + "Bo: What happened at the school?\n";
    assertThat(talk(talk, "--me", "Bo").out())
        .contains("+ open-question: \"How many do you need", "2 open, 2 closed");
  }

  @Test
  void listsAPromiseWithoutADay() {
    String talk = "Bo: I will send you something soon.\nIda: Fine.\nBo: We'll call you then.\n";
    assertThat(talk(talk, "--me", "Bo").out())
        .contains("Bo: I will send you something soon. (no day named)")
        .contains("Bo: We'll call you then. (no day named)");
  }

  @Test
  void takesASentenceWithoutABreathForTooLong() {
    String talk =
        "Bo: Let me tell you about our new cleaning robot that won two prizes and has lidar and"
            + " twelve brushes and cleans nine hundred square metres in an hour and everybody"
            + " here likes it very much.\nIda: Right.\nBo: What do you clean?\n";
    assertThat(talk(talk, "--me", "Bo").out()).contains("- too-long (turn 1)", "1 of 2 turns");
  }

  @Test
  void tellsWhatARuleSaysOfATurnOnce() {
    String talk = "Bo: No problem, I can make it 590. That is no problem at all.\nIda: Fine.\n";
    assertThat(talk(talk, "--me", "Bo").out()).containsOnlyOnce("! A favour");
  }

  private Coached asked(String answers) throws IOException {
    Files.writeString(folder.resolve("talk.txt"), "Tom: What is it? Why?\nMari: The oven.\n");
    Map<String, String> terminal = Map.of("COACH_TTY", "1", "COACH_COLOR", "never");
    return Coached.with(folder, terminal, answers, "review", "talk.txt");
  }

  @Test
  void asksAtATerminalWhoIsWhoAndGuessesWhereNobodyAnswers() throws IOException {
    Coached named = asked("Peeter\nmari\n");
    assertThat(named.out()).contains("Which of them are you (Tom, Mari; Enter: guess)? ");
    assertThat(named.out()).contains("2 Mari  The oven.\n  + answer");
    assertThat(named.err()).isEmpty();

    assertThat(asked("\n").err()).contains("taken for the seller: Tom");
    assertThat(asked("").err()).contains("taken for the seller: Tom");
  }

  @Test
  void saysWhoSpeaksWhereANameIsUnknown() {
    Coached run = talk("Tom: What is it?\nMari: The oven.\n", "--me", "Peeter");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("'Peeter' does not speak", "Tom, Mari");
  }

  @Test
  void hearsWhereAnObjectionIsNeverAcknowledged() {
    String objection = "Mari: That is far too expensive for us.\n";
    Coached past = talk(objection + "Tom: What do you pay now?\n", "--me", "Tom");
    assertThat(past.out())
        .contains("listening  ....................  0 of 1 turns")
        .contains("- not-acknowledged (turn 2) \"far too expensive\"", "acknowledged no");

    String met = "Tom: I understand that it is a lot of money. What do you pay now?\n";
    assertThat(talk(objection + met, "--me", "Tom").out())
        .contains("####################  1 of 1 turns")
        .doesNotContain("not-acknowledged");
    assertThat(talk("Tom: What is new?\n" + objection, "--me", "Tom").out())
        .contains("listening  ####################  1 of 1 turns");
  }

  @Test
  void takesAnOfferForAnAnswerToAComplaint() {
    String complaint = "Mari: The delivery was late again, and nobody told us.\n";
    assertThat(talk(complaint + "Tom: I will send two men on Tuesday.\n", "--me", "Tom").out())
        .contains("left the subject    never");
    assertThat(
            talk(complaint + "Tom: Our ovens are the best on the market.\n", "--me", "Tom").out())
        .contains("left the subject    turn 2");
  }

  @Test
  void saysWhereThereWasLittleToGoBy() {
    Coached run = talk("Ann: What is it for?\nBob: A fence for the yard.\n", "--me", "Ann");
    assertThat(run.out()).contains("overall 100 of 100, by only 1 turn of yours");
  }

  @Test
  void refusesATalkWithoutAClient() {
    Coached run = talk("Tom: What is it?\nMari: The oven.\n", "--me", "Tom", "--me", "Mari");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Nobody is left");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no speaker at all", "Tom: only one", "\u0000\u0001Tom: a\nMari: b"})
  void endsWithTwoWhereThereIsNothingToReview(String talk) {
    Coached run = talk(talk);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("coach: -: ");
  }

  @Test
  void endsWithTwoForAFileThatIsNotThereAndForTwo() {
    assertThat(Coached.in(folder, "review", "none.txt").exit()).isEqualTo(2);
    assertThat(Coached.in(folder, "review", "a.txt", "b.txt").exit()).isEqualTo(2);
  }

  @Test
  void readsAMegabyte() {
    String two = "Tom: What keeps you busy?\nMari: We lose two trays of rye each morning.\n";
    Coached run = talk(two.repeat(1_000_000 / two.length()), "--format", "json");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"overall\"");
  }

  @Test
  void escapesWhatAPageWouldObey() {
    Coached run =
        talk(
            "Tom: What is <script>alert(1)</script>?\nMari: A \"quote\" & more.",
            "--format",
            "html");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("<!DOCTYPE html>")
        .doesNotContain("<script", "http:", "https:")
        .contains(
            "&lt;script&gt;alert(1)&lt;/script&gt;", "&quot;quote&quot; &amp; more.", "<svg ");
  }
}
