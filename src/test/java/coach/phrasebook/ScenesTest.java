package coach.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every scene needs so that a talk in it is worth having. */
class ScenesTest {

  /** A name, or a month: a capital within a sentence. */
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,;] )\\p{Lu}\\p{L}+");

  private static final Path ENGLISH = Path.of("phrasebooks/en");

  static Stream<SceneCard> scenes() throws PhrasebookException, IOException {
    Map<String, List<String>> lists = PhrasebookLoader.load(ENGLISH, "en", Map.of()).lists();
    return SceneLoader.load(ENGLISH, SceneBook.NONE, lists).scenes().values().stream();
  }

  private static List<String> lines(SceneCard scene) {
    List<String> lines = new ArrayList<>(scene.opens());
    scene.facts().forEach(fact -> lines.addAll(fact.told()));
    scene.facts().forEach(fact -> lines.addAll(fact.yesOrNo()));
    scene.responses().forEach(response -> lines.addAll(response.lines()));
    scene.ends().values().forEach(lines::addAll);
    return lines;
  }

  private static int words(String line) {
    return line.split("\\s+").length;
  }

  private static double median(List<String> lines) {
    List<Integer> lengths = lines.stream().map(ScenesTest::words).sorted().toList();
    return lengths.get(lengths.size() / 2);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aClientHasEnoughToSay(SceneCard scene) {
    assertThat(lines(scene)).hasSizeGreaterThanOrEqualTo(40);
    assertThat(scene.facts()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(scene.facts()).extracting(SceneCard.Fact::layer).contains(0, 1, 2);
    assertThat(scene.facts().get(0).trust()).isLessThanOrEqualTo(scene.start().trust());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void heTellsMoreThanHeAnswersWithYesOrNo(SceneCard scene) {
    List<String> told = new ArrayList<>();
    List<String> closed = new ArrayList<>();
    for (SceneCard.Fact fact : scene.facts()) {
      told.addAll(fact.told());
      closed.addAll(fact.yesOrNo());
      assertThat(fact.told()).as(fact.id()).hasSizeGreaterThanOrEqualTo(2);
    }
    assertThat(median(told)).isGreaterThan(2 * median(closed));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void eachEndHasItsLines(SceneCard scene) {
    assertThat(scene.ends().keySet()).containsExactlyInAnyOrder(Ending.values());
    assertThat(scene.goal()).isNotEmpty();
    assertThat(scene.opens()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(scene.agrees()).isNotEmpty();
    assertThat(scene.situation()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void noLineStandsTwiceInAScene(SceneCard scene) {
    List<String> lines = new ArrayList<>(scene.opens());
    scene.facts().forEach(fact -> lines.addAll(fact.told()));
    scene.responses().forEach(response -> lines.addAll(response.lines()));
    scene.ends().values().forEach(lines::addAll);
    assertThat(lines).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void whatMayBeAskedOrOfferedHasAnAnswer(SceneCard scene) {
    List<String> answered =
        scene.responses().stream()
            .flatMap(response -> response.when().stream())
            .map(Condition::name)
            .toList();
    assertThat(scene.raised().keySet()).hasSizeGreaterThanOrEqualTo(2).isSubsetOf(answered);
  }

  /** He may tell a thing in either way; what is noted of it afterwards was said in both. */
  @ParameterizedTest
  @MethodSource("scenes")
  void nothingIsNotedThatWasNotSaid(SceneCard scene) {
    for (SceneCard.Fact fact : scene.facts()) {
      StringBuilder before = new StringBuilder(scene.intro());
      scene.facts().stream()
          .filter(one -> fact.after().contains(one.id()))
          .forEach(one -> before.append(' ').append(String.join(" ", one.told())));
      for (String told : fact.told()) {
        String known = told + ' ' + before;
        for (String name : NAME.matcher(fact.brief()).results().map(MatchResult::group).toList()) {
          assertThat(known).as(fact.id() + ": " + told).containsIgnoringCase(name);
        }
      }
    }
  }
}
