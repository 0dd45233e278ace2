package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.listen.English;
import coach.phrasebook.Card;
import coach.phrasebook.CardReader;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyCard;
import coach.phrasebook.PhrasebookException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrillsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Map<String, FamilyCard> CARDS = English.BOOK.cards(Family.DRILL);
  private static final Examiner EXAMINER =
      new Examiner(
          English.BOOK, Played.SCENES.practice(), CARDS.values().stream().map(Drill::new).toList());
  private static final DrillTasks SOURCE =
      new DrillTasks(English.BOOK, Played.SCENES.scenes().values(), DrillsTest::card);

  @TempDir Path folder;

  private static Card card(String name) {
    try {
      Path file = English.FOLDER.resolve(name);
      return CardReader.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PhrasebookException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Drill drill(String id) {
    return new Drill(CARDS.get(id));
  }

  private static DrillTask task(String id) {
    String drill = id.substring(0, id.indexOf(':'));
    return SOURCE.of(drill(drill)).stream()
        .filter(task -> task.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyCardNamesWhatThereIs() {
    Set<String> known = new TreeSet<>(Played.SCENES.practice().effects().keySet());
    known.addAll(English.BOOK.cards(Family.ACT).keySet());
    known.addAll(English.BOOK.phrasebook().rules().keySet());
    for (FamilyCard card : CARDS.values()) {
      Drill drill = new Drill(card);
      assertThat(drill.fault(known)).as(card.id()).isEmpty();
      Set<String> lacks = new TreeSet<>(drill.needs());
      if (drill.touches() > 0) {
        lacks.add("touches");
      }
      if (drill.keeps() > 0) {
        lacks.add("keeps");
      }
      if (drill.sentences() > 0) {
        lacks.add("sentences");
      }
      if (!drill.stays().isEmpty()) {
        lacks.add("stays");
      }
      if (!drill.alien().isEmpty()) {
        lacks.add("alien");
      }
      assertThat(drill.missing()).as(card.id()).containsOnlyKeys(lacks);
    }
    assertThat(new Drill(CARDS.get("paraphrase")).fault(Set.of())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"paraphrase", "questions", "objections", "concessions", "short-sentences"})
  void everyDrillHasTenTasksWhoseWordingPasses(String id) {
    List<DrillTask> tasks = new Timetable(Map.of(), DAY, 1).order(SOURCE.of(drill(id)));
    assertThat(tasks)
        .filteredOn(task -> EXAMINER.prove(task).isPresent())
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"concessions", "short-sentences"})
  void whatIsToBePutRightDoesNotPassAsItStands(String id) {
    assertThat(SOURCE.of(drill(id))).isNotEmpty();
    for (DrillTask task : SOURCE.of(drill(id))) {
      assertThat(EXAMINER.of(task, task.line(), List.of(), List.of()).passed())
          .as(task.line())
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"concessions", "short-sentences"})
  void everyPairOfACardPasses(String id) {
    assertThat(SOURCE.of(drill(id)))
        .extracting(DrillTask::line)
        .containsAll(drill(id).pairs().keySet())
        .isNotEmpty();
    for (DrillTask task : SOURCE.of(drill(id))) {
      if (drill(id).pairs().containsKey(task.line())) {
        assertThat(EXAMINER.prove(task)).as(task.line()).isPresent();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paraphrase:late-report/boss/1   | So Dr Keller came at eight and again at nine, and only looked at you.",
        "questions:late-report/boss/1    | What did he say when he left?",
        "objections:price/1              | You want to be sure that it pays. What do you compare it with?",
        "concessions:Sure, we'll store the chairs for free. | Storage normally costs € 30 a month. This once it is in, until your hall is ready.",
        "short-sentences:long-sentence/1 | The crane leaves on Friday and the supplier moved the date. Your roof waits until June."
      })
  void takesAGoodAnswer(String task, String answer) {
    assertThat(EXAMINER.of(task(task), answer, List.of(), List.of()))
        .satisfies(verdict -> assertThat(verdict.notes()).hasSize(1))
        .matches(Verdict::passed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paraphrase:late-report/boss/1   | What happened then?                       | paraphrase",
        "paraphrase:late-report/boss/1   | ''                                        | silence",
        "paraphrase:late-report/boss/1   | Keller eight nine shout.                  | word-salad",
        "questions:late-report/boss/1    | Was he angry?                             | open-question/clarify",
        "questions:late-report/boss/1    | You should calm down.                     | calm-down",
        "objections:price/1              | Our price is fair, we use the best steel. | open-question/clarify",
        "concessions:We can give you 20 % off. | No problem at all.                     | invisible-concession",
        "short-sentences:long-sentence/1 | Your roof waits.                          | sentences"
      })
  void tellsWhatIsWrong(String task, String answer, String move) {
    Verdict verdict = EXAMINER.of(task(task), answer, List.of(), List.of());
    assertThat(verdict.passed()).isFalse();
    assertThat(verdict.notes()).extracting(Remarks.Note::move).contains(move.replace('/', '|'));
  }

  @Test
  void leavesWhatAClientConfessesToTheTalk() {
    assertThat(SOURCE.of(drill("paraphrase")))
        .extracting(DrillTask::line)
        .anyMatch(line -> line.startsWith("Dr Keller was standing here"))
        .noneMatch(line -> line.startsWith("Tomorrow at eight the partners sit together"));
  }

  @Test
  void whatDoesHarmInATalkHasADrillAgainstIt() {
    Remedies remedies = new Remedies(CARDS.values().stream().map(Drill::new).toList());
    assertThat(remedies.against("early-pitch")).contains("questions");
    assertThat(remedies.against("invisible-concession")).contains("concessions");
    assertThat(remedies.against("silence")).isEmpty();
  }

  /** Lines of the form {@code good | task | answer} or {@code poor | task | answer}. */
  static Stream<String> answers() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/drills/answers.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void keepsToTheMatter(String line) {
    List<String> fields = Stream.of(line.split("\\|")).map(String::strip).toList();
    Verdict verdict = EXAMINER.of(task(fields.get(1)), fields.get(2), List.of(), List.of());
    assertThat(verdict.passed())
        .as(verdict.notes().toString())
        .isEqualTo(fields.get(0).equals("good"));
  }

  @Test
  void aWordingThatWasShownIsNoAnswer() {
    DrillTask task =
        SOURCE.of(drill("paraphrase")).stream()
            .filter(one -> EXAMINER.prove(one).isPresent())
            .findFirst()
            .orElseThrow();
    String better = EXAMINER.prove(task).orElseThrow().better();
    assertThat(EXAMINER.of(task, better, List.of(better), List.of()).notes())
        .extracting(Remarks.Note::move)
        .contains("copied");
  }

  @Test
  void aLineThatWasGivenToAnotherTaskIsNoAnswer() {
    DrillTask task = task("questions:late-report/boss/1");
    String answer = "What did he say when he left?";
    assertThat(EXAMINER.of(task, answer, List.of(), List.of("Who else was there?")).passed())
        .isTrue();
    assertThat(EXAMINER.of(task, answer, List.of(), List.of(answer, "Who else was there?")).notes())
        .extracting(Remarks.Note::move)
        .contains("same-again");
  }

  @Test
  void whoeverWantsToBeLeftAloneIsNoTask() {
    assertThat(SOURCE.of(drill("objections")))
        .extracting(DrillTask::name)
        .noneMatch(name -> name.startsWith("not-interested"))
        .anyMatch(name -> name.startsWith("price"));
  }

  @Test
  void whatIsDueComesFirstAndWhatIsKnownLast() {
    List<DrillTask> all = SOURCE.of(drill("short-sentences"));
    String missed = all.get(3).id();
    String known = all.get(0).id();
    Map<String, Memory> memories =
        Map.of(missed, Memory.first(Grade.AGAIN, DAY), known, Memory.first(Grade.EASY, DAY));
    List<DrillTask> next = new Timetable(memories, DAY.plusDays(1), 1).order(all);
    assertThat(next.get(0).id()).isEqualTo(missed);
    assertThat(next.get(next.size() - 1).id()).isEqualTo(known);
    assertThat(next).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void aDayAndASeedGiveTheSameTasksAndOthersOthers() {
    List<DrillTask> all = new ArrayList<>();
    CARDS.values().forEach(card -> all.addAll(SOURCE.of(new Drill(card))));
    List<DrillTask> first = new Timetable(Map.of(), DAY, 1).order(all).subList(0, 10);
    assertThat(new Timetable(Map.of(), DAY, 1).order(all))
        .startsWith(first.toArray(DrillTask[]::new));
    assertThat(new Timetable(Map.of(), DAY, 2).order(all).subList(0, 10)).isNotEqualTo(first);
    assertThat(new Timetable(Map.of(), DAY.plusDays(1), 1).order(all).subList(0, 10))
        .isNotEqualTo(first);
    assertThat(first).extracting(task -> task.drill().id()).containsAll(CARDS.keySet());
  }

  @Test
  void keepsNamesDaysAndGradesOnly() throws IOException {
    Journal file = new Journal(folder.resolve("drills.jsonl"));
    DrillJournal journal = new DrillJournal(file);
    journal.add("objections:price/1", Grade.AGAIN, DAY);
    journal.add("objections:price/1", Grade.GOOD, DAY.plusDays(1));
    file.append("{\"day\":\"some day\",\"task\":\"x\",\"grade\":\"good\"}");
    file.append("no object");
    assertThat(file.lines().get(0))
        .isEqualTo("{\"day\":\"2026-03-02\",\"task\":\"objections:price/1\",\"grade\":\"again\"}");
    assertThat(journal.memories())
        .containsOnly(
            Map.entry(
                "objections:price/1",
                Memory.first(Grade.AGAIN, DAY).after(Grade.GOOD, DAY.plusDays(1))));
  }
}
