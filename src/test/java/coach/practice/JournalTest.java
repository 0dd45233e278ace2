package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.phrasebook.Ending;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final int LINES = 50;

  @TempDir Path folder;

  private Journal journal() {
    return new Journal(folder.resolve("state/talks/one.jsonl"));
  }

  @Test
  void keepsLinesInTheirOrder() throws IOException {
    journal().append("{\"typed\":\"M\u00FCller\"}");
    journal().append("second");
    assertThat(journal().lines()).containsExactly("{\"typed\":\"M\u00FCller\"}", "second");
  }

  @Test
  void isNobodyElsesToRead() throws IOException {
    journal().append("line");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal().file())))
        .isEqualTo("rw-------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(journal().file().getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void aTornLineIsNotReadAndIsCutAwayBeforeTheNext() throws IOException {
    journal().append("whole");
    Files.writeString(journal().file(), "{\"typed\":\"ha", StandardOpenOption.APPEND);
    assertThat(journal().lines()).containsExactly("whole");
    journal().append("next");
    assertThat(journal().lines()).containsExactly("whole", "next");
  }

  /** Another process that keeps lines in a journal: its file, then what the lines begin with. */
  static final class Writer {

    public static void main(String[] args) throws IOException {
      for (int i = 0; i < LINES; i++) {
        new Journal(Path.of(args[0])).append(args[1] + i);
      }
    }
  }

  @Test
  void twoProcessesAtOnceLoseNothing() throws Exception {
    List<Process> writers = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      writers.add(writer(name));
      IntStream.range(0, LINES).forEach(i -> expected.add(name + i));
    }
    for (Process writer : writers) {
      assertThat(writer.waitFor()).isZero();
    }
    assertThat(journal().lines()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private Process writer(String name) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    String file = journal().file().toString();
    return new ProcessBuilder(java, "-cp", classes, Writer.class.getName(), file, name)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void isClaimedByOneAtATimeAndStillReadAndWritten() throws IOException {
    journal().append("first");
    Claim claim = journal().claim().orElseThrow();
    assertThat(journal().claim()).isEmpty();
    journal().append("second");
    assertThat(journal().lines()).containsExactly("first", "second");
    claim.close();
    journal().claim().orElseThrow().close();
  }

  @Test
  void whoeverHadItOpenWhenItWasFreedOwnsItAlone() throws IOException {
    Claim first = journal().claim().orElseThrow();
    Path lock = journal().file().resolveSibling("one.jsonl.lock");
    try (FileChannel waiting = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      first.close();
      waiting.tryLock();
      assertThat(journal().claim()).isEmpty();
    }
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new Journal(file.resolve("one.jsonl")).append("line"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aTalkComesBackAsItWasKept() throws IOException {
    Path talks = folder.resolve("talks");
    History history = new History(talks);
    TalkJournal kept = history.begin("20260312-101500");
    Session session = Played.start("late-report", 7);
    kept.journal().claim();
    kept.began(session, "2026-03-12");
    kept.typed("Say \"what\" \u00E4nd why?");
    assertThat(history.unfinished()).contains(kept);

    Talk.Result result =
        new Talk.Result(
            Optional.of("walk-out"), 12, Map.of(Skill.BREVITY, 50), Map.of("calm-down", 2));
    kept.closed(result);
    assertThat(talks).isDirectoryNotContaining(file -> file.toString().endsWith(".lock"));
    assertThat(history.talks())
        .containsExactly(
            new Talk(
                "late-report",
                Difficulty.NORMAL,
                7,
                "2026-03-12",
                List.of("Say \"what\" \u00E4nd why?"),
                Optional.of(result)));
    assertThat(history.unfinished()).isEmpty();
    assertThat(history.forget()).isEqualTo(1);
    assertThat(history.talks()).isEmpty();
  }

  @Test
  void whatSomebodyWroteIntoTheFileIsPassedOver() throws IOException {
    String begun =
        "{\"scene\":\"late-report\",\"difficulty\":\"%s\",\"seed\":%s,\"day\":\"2026\"}\n";
    Files.writeString(folder.resolve("20260101-000000.jsonl"), "no json\n{\n[]\n");
    Files.writeString(folder.resolve("20260102-000000.jsonl"), begun.formatted("mad", "1"));
    Files.writeString(folder.resolve("20260103-000000.jsonl"), begun.formatted("easy", "one"));
    Files.writeString(
        folder.resolve("20260104-000000.jsonl"),
        begun.formatted("easy", "1") + "{\"standing\":\"high\"}\n");
    assertThat(new History(folder).talks()).isEmpty();
  }

  @Test
  void whatCameInThreeTalksIsRepeated() {
    List<Talk> talks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Map<String, Integer> harm = i == 0 ? Map.of("pitch", 5, "advice", 1) : Map.of("advice", 1);
      Talk.Result result =
          new Talk.Result(Optional.empty(), 10 * i, Map.of(Skill.LISTENING, 40 + 20 * i), harm);
      talks.add(
          new Talk(
              "late-report", Difficulty.EASY, 1, "2026-03-12", List.of(), Optional.of(result)));
    }
    Progress progress = Progress.of(talks);
    assertThat(progress.repeated()).containsExactly(Map.entry("advice", 3));
    assertThat(progress.skills().get(Skill.LISTENING)).containsExactly(40, 60, 80);
  }

  private static Talk ended(String scene, String day, Ending ending) {
    Talk.Result result = new Talk.Result(Optional.of(ending.id()), 50, Map.of(), Map.of());
    return new Talk(scene, Difficulty.EASY, 1, day, List.of(), Optional.of(result));
  }

  @Test
  void todayIsForWhatWentWrongLongestAgoAndForWhatIsNew() {
    List<Talk> talks =
        List.of(
            ended("late-report", "2026-03-02", Ending.WALK_OUT),
            ended("dear-floor", "2026-03-03", Ending.BRUSH_OFF),
            ended("cold-oven", "2026-03-04", Ending.WALK_OUT),
            ended("late-report", "2026-03-05", Ending.AGREEMENT));
    LocalDate day = LocalDate.of(2026, 3, 6);
    List<Memory> memories =
        List.of(Memory.first(Grade.AGAIN, day.minusDays(2)), Memory.first(Grade.EASY, day));
    List<String> scenes = List.of("cold-oven", "crate-14", "dear-floor", "late-report");

    Today today = Today.of(talks, scenes, memories, day);

    assertThat(today.again()).map(Talk::scene).contains("dear-floor");
    assertThat(today.untried()).contains("crate-14");
    assertThat(today.due()).isEqualTo(1);
  }
}
