package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.SceneCard;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client answers fits what he was asked. */
class AnsweringTest {

  static Stream<SceneCard> scenes() {
    return Played.SCENES.scenes().values().stream();
  }

  private static Turn last(String scene, String... replies) {
    Session session = Played.start(scene, 2);
    for (String reply : replies) {
      session = session.say(reply);
    }
    return session.past().turns().get(session.past().turns().size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "carbon-books | How long have you kept the books?              | books       | 1921",
        "carbon-books | Since when do you write it in carbon books?    | books       | 1921",
        "carbon-books | How many lambs do you sell on a Thursday?      | thursday    | eleven hundred",
        "dear-floor   | How much cheaper is the other offer?           | other-offer | thousand",
        "two-labels   | How many people did you ask about the labels?  |             | eleven",
        "two-labels   | When is the fair?                              |             | five weeks",
        "crate-14     | When did the driver answer?                    |             | 7:",
        "late-report  | When did your boss ask for the figures?        |             | eight",
      })
  void aQuestionForAFigureGetsWhatHoldsIt(
      String scene, String question, String fact, String figure) {
    Turn turn = last(scene, question);
    assertThat(turn.says()).contains(figure);
    assertThat(turn.fact()).isPresent();
    if (fact != null) {
      assertThat(turn.fact()).contains(fact);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "carbon-books     | How often does Kirsty visit?           | how-often",
        "cold-oven        | How old is the gas oven?               | how-old",
        "dear-floor       | How long have you had the floor?       | how-long",
        "late-report      | How many people work with the report?  | how-many",
        "three-mails      | How long have you had the practice?    | how-long",
        "two-labels       | How old is the yellow label?           | how-old",
        "half-the-order   | How many coffins do you sell?          | how-many",
        "unpaid-invoice   | How often do you go through the pile?  | how-often",
        "crate-14         | How far is it from Celje to Lyon?      | how-far",
        "bigger-hare      | How long is the poster?                | how-long",
      })
  void whoDoesNotHaveTheFigureSaysSoAndNotYesOrNo(String scene, String question, String kind) {
    String says = last(scene, question).says();
    List<String> without = Played.SCENES.practice().figures().get(kind).says();
    assertThat(without.stream().anyMatch(says::endsWith) || holds(kind, scene, says))
        .as(says)
        .isTrue();
  }

  private static boolean holds(String kind, String id, String line) {
    Scene scene = Played.start(id, 2).scene();
    return !scene.figures().telling(kind, scene, List.of(line)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void noClientSaysYesOrNoToHowLong(SceneCard card) {
    Session session = Played.start(card, 2).say("How long has it been like that?");
    String says = session.past().lastLine();
    assertThat(card.responses().stream().filter(one -> one.toString().contains("closed-question")))
        .noneMatch(one -> one.lines().contains(says));
  }

  @Test
  void anOpenQuestionLeadsToWhatSharesItsWords() {
    Turn turn =
        last(
            "dear-floor",
            "What are you comparing it with?",
            "So there is another offer. What else is in it?",
            "What bothers you about the floor from Naples?");
    assertThat(turn.says()).contains("foam").doesNotContain("Gennaro");
  }

  @Test
  void whoIsAskedForWhatHeCannotTellSaysSoBeforeHeTellsSomethingElse() {
    Turn aside = last("dear-floor", "What do people in Salerno say about marble?");
    assertThat(Played.SCENES.practice().aside()).anyMatch(aside.says()::startsWith);
  }
}
