package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.SceneCard;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    Session session = Played.start("dear-floor", 2).say("What do people in Salerno say of marble?");
    assertThat(session.scene().card().aside()).anyMatch(session.past().lastLine()::startsWith);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void whoTellsSomethingElseDoesNotSayThatHeDoesNotKnow(SceneCard card) {
    assertThat(card.aside()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(card.aside()).allMatch(line -> line.matches(".*[.?!]"));
    assertThat(card.aside()).noneMatch(line -> line.matches("(?i).*(say|know|idea).*(not|n't).*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "late-report | And when do you need that page?                          | On Friday at five",
        "late-report | What should we have done?                                | One line",
        "late-report | Who is asking you for those costs, and by what hour?     | eight",
        "cold-oven   | When is there a quiet quarter of an hour?                | Half past two",
        "cold-oven   | What pictures would you need?                            | fish",
        "crate-14    | Why do you ring so often?                                | unknown",
        "crate-14    | How often would you like news from us?                   | photo when",
        "dear-floor  | How many rooms do you dance in?                          | Two.",
        "dear-floor  | How often do the pupils come?                            | twice a week",
        "dear-floor  | What if we did one room now and the other next year?     | One room first",
        "dear-floor  | One room in January: 11,500 euros. Does it fit?          | One room first",
        "fourteen-pages | What must never happen again?                         | February",
        "two-labels  | What have you settled already?                           | sardines",
        "two-labels  | Shall we put the woman small on the back of the blue tin? | third",
        "bigger-hare | What are all the changes for?                            | evening",
        "bigger-hare | What if we put a slip of paper at the front?             | stand on it",
        "unpaid-invoice | What would be a first sum without pain?               | a lie",
        "unpaid-invoice | How about 400 now and the rest in July?               | In parts",
        "offer-before-audit | By when does my offer have to be with you?        | fifth",
        "offer-before-audit | What has to be different in October?              | records",
        "late-tent   | What would you have liked to read?                       | One sentence",
        "late-tent   | What should I have done that morning?                    | Rung me",
        "three-mails | What would be a small step before Monday week?           | comes before",
        "three-mails | What has to happen before it goes live?                  | off the screen",
        "impossible-date | What must be there on the fourteenth?                | weep",
        "impossible-date | What if three stops were ready, and the rest in May? | three hundred",
        "cabins-some-day | I'll send you one drawing. When may I ring again?    | leaves come off",
        "carbon-books | When can I come and watch a sale?                       | Bring boots",
        "carbon-books | What must never get lost from them?                     | more to this place",
        "changes-after-handover | What do you want the changes to bring about?  | small things",
        "changes-after-handover | It costs about 400. How does that sound?      | herring",
        "half-the-order | What would you need to order the other half again?    | last question",
        "half-the-order | When may I come and see it?                           | At what",
      })
  void whatTheTalkIsAboutIsAnswered(String scene, String question, String part) {
    assertThat(last(scene, question).says()).contains(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I can see how much she means to you.",
        "I can hear how worried you are.",
        "I could see that you waited and looked at the door.",
        "So you'd like a photo at each stop.",
        "So the phone stays with Mair and the pets go to the screen.",
        "So the forms take you until one at night.",
        "No third label, then.",
        "That costs you a lot of nerves.",
        "I can't promise you the moon, but I'll look into it.",
        "What did the bill cost you?",
        "When did you last hear from us?",
        "Which one of the two was it?",
        "What would help you?",
      })
  void whatOffersNothingIsNoOffer(String turn) {
    assertThat(scenes())
        .allSatisfy(
            card -> {
              Scene scene = Played.start(card, 2).scene();
              assertThat(scene.raised(scene.said(turn))).isEmpty();
            });
  }

  @Test
  void askedTooEarlyHeSaysWhatMustComeFirst() {
    assertThat(last("dear-floor", "What does a floor like that do to the girls?").says())
        .contains("what they're standing on");
    assertThat(last("dear-floor", "The girls fell, and their knees hurt.").says())
        .doesNotContain("what they're standing on");
  }

  @Test
  void anOfferBringsNoStoryThatNobodyAskedFor() {
    Turn turn = last("two-labels", "What if I came round with a cake? How does that sound?");
    assertThat(turn.fact()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void noLineOfTheSceneStandsBeforeWhatAGoodQuestionOpens(SceneCard card) {
    for (SceneCard.Fact fact : card.facts()) {
      Mood mood = new Mood(9, 1, 9, 5);
      Past past = new Past(card.opens().get(0), Played.told(card, fact.after(), mood), List.of());
      for (String ask : fact.ask()) {
        assertThat(Played.client(card).answer(past, mood, ask).fact()).as(ask).isPresent();
      }
    }
  }
}
