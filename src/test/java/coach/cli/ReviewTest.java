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
    assertThat(run.out())
        .contains("overall too short to judge, 1 turn of yours")
        .doesNotContain("of 100");
  }

  private static final String CUT =
      """
      Ben: Good morning. What brings you here?
      Client: The tenants complain mostly about the
      Ben: About the hedges, right, everybody does.
      Client: No, I wanted to say the bins -
      Ben: Sure, bins. How many of them?
      Client: Ten. And our caretaker is
      Ben: I see.
      Client: He is off sick.
      Ben: Who stands in for him?
      Client: Nobody does.
      """;

  @Test
  void showsWhereTheSellerCutIn() {
    assertThat(talk(CUT, "--me", "Ben").out())
        .contains("interruptions       turn 3, 5\n", "left the subject    turn 3\n");
    assertThat(talk(CUT, "--me", "Ben", "--format", "json").out())
        .contains("\"leftSubject\":[3],\"interruptions\":[3,5]");
    assertThat(talk(CUT, "--me", "Ben", "--format", "html").out())
        .contains("interruptions</th><td>turn 3, 5<");
  }

  @Test
  void takesNoTypistForInterrupted() {
    String typed =
        "Ann: what is it for\nBob: a fence for the yard\nAnn: how long is it, and how high\n"
            + "Bob: thirty metres or so\nAnn: I will send you the price tomorrow\nBob: fine\n";
    assertThat(talk(typed, "--me", "Ann").out()).contains("interruptions       none\n");
  }

  @Test
  void hearsTwoVoicesAtOnceInCaptions() {
    String captions =
        """
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        <v Ivan>The dog gets out through the lower rail.

        00:00:%s.000 --> 00:00:06.000
        <v Liis>Let me show you our new fences.

        00:00:06.500 --> 00:00:08.000
        <v Ivan>I was saying something.
        """;
    assertThat(talk(captions.formatted("02"), "--me", "Liis").out())
        .contains("interruptions       turn 2\n");
    assertThat(talk(captions.formatted("04"), "--me", "Liis").out())
        .contains("interruptions       none\n");
  }

  @Test
  void listsWhatBothSidesPromised() {
    String talk =
        "Bo: I will send you two offers, with and without Saturdays, by Thursday noon.\n"
            + "Ida: Good. I will send you the list of ovens tomorrow. We would decide in May.\n"
            + "Bo: So someone on site within 24 hours matters most? Could we talk on Friday at 9?\n"
            + "Ida: Fine. And what about weedkiller, with a nursery next door?\n"
            + "Bo: No problem, we'll leave it out.\n";
    Coached run = talk(talk, "--me", "Bo", "--format", "json");
    assertThat(run.out())
        .contains("by Thursday noon.\",\"when\":\"by Thursday noon\"")
        .contains(
            "\"turn\":2,\"who\":\"Ida\",\"what\":\"I will send you the list of ovens tomorrow.\"")
        .contains("\"what\":\"No problem, we'll leave it out.\",\"when\":\"\"")
        .doesNotContain("\"what\":\"We would", "\"what\":\"So", "\"what\":\"Could");
  }

  @Test
  void tellsByWhenAPromiseIsKept() {
    String talk =
        "Bo: I'll ask the planner today, and ring you tomorrow before noon with a yes or a no.\n"
            + "Ida: I'll dig out the contract and e-mail you the page by Sunday night.\n"
            + "Bo: Thanks.\nIda: I'll measure it and text you a photo this afternoon.\n";
    assertThat(talk(talk, "--me", "Bo", "--format", "json").out())
        .contains(
            "\"when\":\"tomorrow before noon\"",
            "\"when\":\"by Sunday night\"",
            "\"when\":\"this afternoon\"");
  }

  @Test
  void takesATurnOfPhraseForNoPromise() {
    String talk =
        "Bo: What would you like?\nIda: I'll have the fish. I'll tell you what. We'll see.\n"
            + "Bo: Fine.\nIda: I'll make it short. I'll ask you something. I'll give you that.\n";
    assertThat(talk(talk, "--me", "Bo").out()).doesNotContain("Promises");
    String kept = "Ida: I'll let you know by Friday. We'll leave the gate open.\n";
    assertThat(talk(talk + kept, "--me", "Bo").out())
        .contains("Ida: I'll let you know by Friday.", "Ida: We'll leave the gate open.");
  }

  @Test
  void knowsTheSellerOfAMailByHisAddress() {
    String mails =
        """
        From sara@orchard.example Mon Mar  2 09:12:00 2026
        From: Sara Lind <sara@orchard.example>
        To: Tom Rebane <tom@pixelhaus.example>
        Subject: Webshop

        We would like a webshop by May.

        From tom@pixelhaus.example Mon Mar  2 15:40:00 2026
        From: Tom Rebane <tom@pixelhaus.example>
        To: Sara Lind <sara@orchard.example>
        Subject: Re: Webshop

        What will you sell in it?
        """;
    Coached run = talk(mails, "--me", "Tom@PixelHaus.example", "--format", "json");
    assertThat(run.out()).contains("\"speaker\":\"Tom Rebane\",\"side\":\"seller\"");
    assertThat(talk(mails, "--me", "ann@pixelhaus.example").err()).contains("does not speak");
  }

  @Test
  void letsASellerTakeLeaveWhoHasNamedAStep() {
    String talk =
        "Bo: What happened?\nIda: The oven is cold.\n%sIda: Thank you.\nBo: Goodbye, Ida.\n";
    String step = "Bo: I'll call you on Thursday at 12.\n";
    assertThat(talk(talk.formatted(step), "--me", "Bo").out()).doesNotContain("farewell");
    assertThat(talk(talk.formatted("Bo: I see, really.\n"), "--me", "Bo").out())
        .contains("Change: farewell");
  }

  private static final String LOST =
      """
      Rick: Good morning, what would you like to know about our panels?
      Mrs Doyle: What they cost. I would have to ask my husband, though.
      Rick: You don't need your husband for that, do you?
      Mrs Doyle: Excuse me? It is slate. The last firm cracked eleven tiles.
      Rick: I see. What would a good roof be worth to you?
      Mrs Doyle: I do not think this is for us. Please take me off your list.
      """;

  @Test
  void tellsWhereTheClientTookOffence() {
    assertThat(talk(LOST + "Rick: Good day.\n", "--me", "Rick").out())
        .contains("worse from turn 3 on");
  }

  @Test
  void namesACallThatAPlainNoForbids() {
    assertThat(talk(LOST + "Rick: OK, I'll call again next week.\n", "--me", "Rick").out())
        .contains("- ignored-no: \"I'll call again\"")
        .doesNotContain("+ next-step");
    String taken = LOST + "Rick: I will take you off the list today, and I will not call again.\n";
    assertThat(talk(taken, "--me", "Rick").out()).doesNotContain("ignored-no");
    String early = "Ida: Please don't call me before nine.\nBo: I'll call you at ten tomorrow.\n";
    assertThat(talk(early, "--me", "Bo").out()).doesNotContain("ignored-no");
  }

  @Test
  void takesANoToAQuestionForAnAnswer() {
    String talk = "Ida: The curve comes on Tuesday.\nBo: %s\nIda: No. The shelf is clear.\n";
    assertThat(talk(talk.formatted("Anything I forgot?"), "--me", "Bo").out())
        .doesNotContain("not-interested");
    assertThat(talk(talk.formatted("I sell fridges."), "--me", "Bo").out())
        .contains("not-interested");
  }

  @Test
  void advisesToChangeWhatSpoilsASkillRatherThanAGreeting() {
    String talk = "Bo: Good morning, lovely weather.\nIda: It is cold in the room.\nBo: %s\n";
    assertThat(talk(talk.formatted("I guarantee you that it never fails."), "--me", "Bo").out())
        .contains("Change: overpromise");
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
