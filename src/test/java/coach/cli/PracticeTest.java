package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coach.practice.Claim;
import coach.practice.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeTest {

  private static final String GOOD =
      """
      What happened on your side on Friday?
      So you waited until six with your coat on, and no word came. What does your boss say?
      I am sorry. It must be embarrassing to stand there with empty hands. What are the figures needed for?
      So Dr Keller asked twice and you had nothing to show. What does the delay mean for you yourself?
      So you chose us, and now it looks bad for you. Why is it so urgent today?
      You will have the page by four today, and I ring you at five to see that it is right.
      """;

  @TempDir Path folder;

  private Coached play(String replies, String... args) {
    return Coached.with(folder, Map.of(), replies, args);
  }

  @Test
  void listsTheScenes() {
    assertThat(play("", "practice", "--list").out()).contains("late-report").hasLineCount(16);
  }

  @Test
  void playsTheRepliesOfAScriptToAGoodEnd() {
    Coached run = play(GOOD, "practice", "late-report");
    assertThat(run.out()).contains("[open-question]", "Debrief  agreement", "Steps with an upset");
    assertThat(run.exit()).isZero();
  }

  @Test
  void strikesOutInColourWhatTheClientDidNotHear() {
    String pitch = "We are the best in town and we have a great many happy customers. ".repeat(12);
    Coached run = play(pitch + "\n", "practice", "late-report", "--color", "always");
    assertThat(run.out()).contains("Not heard any more: \u001B[9;2m").doesNotContain("\\u001B");
  }

  @Test
  void endsWithOneAfterABadEnd() {
    Coached run = play("Calm down.\nShut up, you idiot.\n", "practice", "late-report");
    assertThat(run.out())
        .contains("Debrief  walk-out", "Change: rude. \"", "Next time ask: ")
        .contains("Missed  ", "to find next time.")
        .doesNotContain("Missed\n");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void aScriptThatStopsShortIsNoGoodEnd() {
    Coached run = play("What happened?\n", "practice", "late-report");
    assertThat(run.out())
        .contains("Debrief  left before the end", " more to find.")
        .doesNotContain("Missed", "Next time ask");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void writesEveryEventAsJson() {
    Coached run = play(GOOD, "practice", "late-report", "--format", "json", "--seed", "7");
    assertThat(run.out().lines())
        .hasSize(8)
        .allMatch(line -> line.startsWith("{\"event\":\"") && line.endsWith("}"));
    assertThat(run.out()).contains("\"seed\":7", "\"ending\":\"agreement\"", "\"bars\":{");
  }

  @Test
  void takesCommandsInAScript() {
    String lines =
        "/hint\n/hint\nIs it urgent?\n/why\n/whatif What happened on Friday?\n/facts\n/undo\n/none\n"
            + "/help\n/quit\nnever read\n";
    Coached run = play(lines, "practice", "late-report");
    assertThat(run.out())
        .contains(
            "Name what it cost before",
            "closed-question",
            "What if",
            "Taken back.",
            "There is no /none.",
            "/whatif",
            "7 more to find")
        .doesNotContain("never read");
  }

  @Test
  void saysWhatItCannotPlay() {
    Coached none = play("", "practice", "late-raport");
    assertThat(none.err()).contains("There is no scene 'late-raport'", "late-report");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(play("", "practice", "late-report", "--seed", "x").exit()).isEqualTo(2);
    assertThat(play("", "practice", "late-report", "--difficulty", "mad").exit()).isEqualTo(2);
  }

  @Test
  void aHardClientIsHarder() {
    assertThat(
            play("", "practice", "late-report", "--format", "json", "--difficulty", "hard").out())
        .contains("\"mood\":{\"trust\":2,\"irritation\":7,\"patience\":8");
  }

  private Map<String, String> home() {
    return Map.of("HOME", folder.resolve("home").toString());
  }

  @Test
  void keepsATalkAndShowsProgress() {
    for (int i = 0; i < 3; i++) {
      Coached.with(folder, home(), "Calm down.\n/quit\n", "practice", "late-report");
    }
    assertThat(Coached.with(folder, home(), "", "progress").out())
        .contains(
            "3 talks since",
            "0 with an agreement",
            "calm-down in 3 of the last talks; ten short tasks on it: coach drill objections")
        .doesNotContain("of every kind");
    assertThat(Coached.with(folder, home(), "", "progress", "--export", "csv").out())
        .hasLineCount(4)
        .startsWith("day,scene,");
    assertThat(Coached.with(folder, home(), "", "progress", "--export", "json").out())
        .startsWith("[{\"day\":\"")
        .contains("\"harm\":{\"calm-down\":1");
    assertThat(Coached.with(folder, home(), "", "progress", "--html").out())
        .startsWith("<!DOCTYPE html>")
        .contains("<svg");
  }

  @Test
  void showsASignForEachTalkAndTheDrills() {
    Coached.with(folder, home(), "What happened?\n/quit\n", "practice", "late-report");
    Coached.with(folder, home(), "Calm down.\n/quit\n", "practice", "late-report");
    Coached.with(folder, home(), "What is the worst of it?\n", "drill", "questions");

    assertThat(Coached.with(folder, home(), "", "progress").out())
        .contains("listening  ", "[@_]", "telling    not rated yet")
        .contains("a blank was not rated", "Drills  1 task answered, none to repeat today");
    assertThat(Coached.with(folder, home(), "", "progress", "--html").out())
        .contains("nothing in three talks");
  }

  @Test
  void keepsNothingOfAPrivateTalk() {
    Coached.with(folder, home(), "Hello.\n", "practice", "late-report", "--private");
    assertThat(folder.resolve("home")).doesNotExist();
    assertThat(Coached.with(folder, home(), "", "progress").out()).startsWith("No finished talk");
  }

  @Test
  void goesOnWithATalkThatWasBrokenOff() throws IOException {
    Path talks = Files.createDirectories(folder.resolve("home/.local/state/coach/talks"));
    Files.writeString(
        talks.resolve("20260312-101500.jsonl"),
        """
        {"scene":"late-report","difficulty":"normal","seed":1,"day":"2026-03-12"}
        {"typed":"What happened on your side on Friday?"}
        {"typed":"What does your boss s""");
    Coached run = Coached.with(folder, home(), "/facts\n/quit\n", "practice", "--resume");
    assertThat(run.out()).contains("nobody wrote", "6 more to find");
    assertThat(Coached.with(folder, home(), "", "practice", "--resume").err())
        .contains("no talk to go on with");
  }

  @Test
  void nobodyGoesOnWithATalkThatIsOpenInAnotherWindow() throws IOException {
    Path talks = Files.createDirectories(folder.resolve("home/.local/state/coach/talks"));
    Path kept = talks.resolve("20260312-101500.jsonl");
    Files.writeString(
        kept,
        "{\"scene\":\"late-report\",\"difficulty\":\"normal\",\"seed\":1,\"day\":\"2026-03-12\"}\n");
    Claim other = new Journal(kept).claim().orElseThrow();
    Coached run = Coached.with(folder, home(), "Hello.\n", "practice", "--resume");
    assertThat(run.err()).contains("open in another window");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(kept).content().hasLineCount(1);
    other.close();
    assertThat(Coached.with(folder, home(), "/facts\n", "practice", "--resume").out())
        .contains("7 more to find");
  }

  @Test
  void asksBeforeItForgets() {
    Coached run = Coached.with(folder, home(), "", "progress", "--forget");
    assertThat(run.err()).contains("nobody is here to answer");
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void playsOnWhereNothingCanBeKept() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Map<String, String> nowhere = Map.of("XDG_STATE_HOME", file.toString());
    Coached run = Coached.with(folder, nowhere, GOOD, "practice", "late-report");
    assertThat(run.out()).contains("Debrief  agreement");
    assertThat(run.err()).containsOnlyOnce("This talk is not kept");
  }

  @Test
  void savesACopyThatIsNotThereYet() {
    String lines = "What happened?\n/save talk.txt\n/save talk.txt\n/save\n";
    Coached run = Coached.with(folder, Map.of(), lines, "practice", "late-report");
    assertThat(folder.resolve("talk.txt"))
        .content()
        .startsWith("Client: ")
        .contains("\nSeller: What happened?\nClient: ");
    assertThat(run.out())
        .contains("Saved to talk.txt", "is there already", "Say where: /save FILE");
  }
}
