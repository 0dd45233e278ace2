package coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.practice.Drill;
import coach.practice.DrillTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillTest {

  @TempDir Path folder;

  private Coached drill(String lines, String... args) {
    Map<String, String> home = Map.of("HOME", folder.resolve("home").toString());
    String[] all = new String[args.length + 1];
    all[0] = "drill";
    System.arraycopy(args, 0, all, 1, args.length);
    return Coached.with(folder, home, lines, all);
  }

  private Path kept() {
    return folder.resolve("home/.local/state/coach/drills.jsonl");
  }

  @Test
  void setsTenTasksAndTellsABetterWordingForEach() {
    Coached run = drill("/skip\n".repeat(10), "--today", "2026-03-02");
    assertThat(run.out())
        .contains("1/10", "10/10", "paraphrase", "objections", "Client  ", "Instead of  ")
        .contains("0 of 0 passed");
    assertThat(run.out().split("Try: ", -1)).hasSize(11);
    assertThat(run.exit()).isZero();
    assertThat(kept()).doesNotExist();
  }

  @Test
  void leavesOutNoDrillThatHasATask() {
    FamilyBook book = FamilyBooks.builtIn(Phrasebooks.builtIn("en"));
    List<Drill> drills = book.cards(Family.DRILL).values().stream().map(Drill::new).toList();
    List<DrillTask> tasks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String name = String.valueOf(i);
      drills.forEach(drill -> tasks.add(new DrillTask(drill, name, "", null, "", List.of())));
    }
    String hard = drills.get(0).id();
    String none = drills.get(1).id();
    List<DrillTask> proven =
        Drills.proven(
            tasks,
            task ->
                Optional.of(task)
                    .filter(one -> !one.drill().id().equals(none))
                    .filter(one -> !one.drill().id().equals(hard) || one.name().equals("11")));

    assertThat(proven).hasSize(10).isSubsetOf(tasks);
    assertThat(proven.stream().map(task -> task.drill().id()).distinct())
        .contains(hard)
        .doesNotContain(none)
        .hasSize(drills.size() - 1);
  }

  @Test
  void isTheSameOnTheSameDay() {
    String first = drill("/quit\n", "--today", "2026-03-02").out();
    assertThat(drill("/quit\n", "--today", "2026-03-02").out()).isEqualTo(first);
  }

  @Test
  void helpsWhenAsked() {
    Coached run = drill("/hint\n/hint\n/help\n/none\n/quit\nnever read\n", "questions");
    assertThat(run.out())
        .contains("Take one word of the line", "/skip", "There is no /none.")
        .doesNotContain("2/10");
  }

  @Test
  void whatWasMissedComesFirstOnTheNextDay() throws IOException {
    Coached first = drill("You must.\n", "short-sentences", "--today", "2026-03-02");
    assertThat(first.out()).contains("  - That is one sentence.", "0 of 1 passed; 1 to repeat.");
    List<String> lines = Files.readAllLines(kept());
    assertThat(lines).singleElement().asString().contains("\"grade\":\"again\"");
    String task = lines.get(0).replaceFirst(".*(\"task\":.*),\"grade.*", "$1");
    Coached next =
        drill("", "short-sentences", "--today", "2026-03-03", "--seed", "9", "--format", "json");
    assertThat(next.out().lines().findFirst().orElseThrow()).contains(task);
  }

  @Test
  void writesEveryEventAsJson() {
    Coached run = drill("What happened then?\n/quit\n", "questions", "--format", "json");
    assertThat(run.out().lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("{\"event\":\"") && line.endsWith("}"));
    assertThat(run.out())
        .contains("\"event\":\"posed\",\"number\":1,\"of\":10,\"drill\":\"questions\"")
        .contains("\"passed\":true,\"grade\":\"good\"")
        .contains("\"event\":\"closed\",\"tasks\":10,\"answered\":1,\"passed\":1");
  }

  @Test
  void keepsNothingWhenPrivate() {
    drill("You must.\n", "questions", "--private");
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void goesOnWhereNothingCanBeKept() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Map<String, String> nowhere = Map.of("XDG_STATE_HOME", file.toString());
    Coached run = Coached.with(folder, nowhere, "One.\nTwo.\n", "drill", "questions");
    assertThat(run.out()).contains("0 of 2 passed");
    assertThat(run.err()).containsOnlyOnce("This drill is not kept");
    assertThat(run.exit()).isZero();
  }

  @Test
  void saysWhatItCannotDrill() {
    Coached none = drill("", "paraphrases");
    assertThat(none.err()).contains("There is no drill 'paraphrases'", "short-sentences");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(drill("", "--today", "soon").exit()).isEqualTo(2);
    assertThat(drill("", "--seed", "x").exit()).isEqualTo(2);
    assertThat(drill("", "--lang", "et").exit()).isEqualTo(2);
  }

  @Test
  void ownCardsAddADrill() throws IOException {
    Path cards = Files.createDirectories(folder.resolve(".coach/phrasebooks/en/drills"));
    String card =
        "---\nrules: [long-sentence]\nneeds: [%s]\n---\n# mine\nOurs.\n\n## Task\n- Ask.\n\n"
            + "## Hint\n- How?\n\n## Done\n- Done.\n\n## Instead of\n- It is late.\n\n"
            + "## Say\n- What makes it late?\n";
    Files.writeString(cards.resolve("mine.md"), card.formatted("open-question"));
    assertThat(drill("/quit\n", "mine").out()).contains("mine", "Instead of  It is late.");
    Files.writeString(cards.resolve("mine.md"), card.formatted("opened-question"));
    Coached wrong = drill("/quit\n", "mine");
    assertThat(wrong.err()).contains("drills/mine.md", "opened-question");
    assertThat(wrong.exit()).isEqualTo(2);
  }
}
