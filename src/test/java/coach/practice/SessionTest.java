package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import coach.phrasebook.Ending;
import coach.phrasebook.SceneCard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

  private static final String OPEN = "What happened on your side on Friday?";

  static Stream<SceneCard> scenes() {
    return Played.SCENES.scenes().values().stream();
  }

  private static Session late(String... replies) {
    Session session = Played.start("late-report", 1);
    for (String reply : replies) {
      session = session.say(reply);
    }
    return session;
  }

  private static Turn last(Session session) {
    return session.past().turns().get(session.past().turns().size() - 1);
  }

  @Test
  void anOpenQuestionOpensAFact() {
    Turn turn = last(late(OPEN));
    assertThat(turn.fact()).contains("what-happened");
    assertThat(turn.says().split(" ")).hasSizeGreaterThan(12);
    assertThat(turn.after().trust()).isEqualTo(turn.before().trust() + 1);
  }

  @Test
  void aQuestionNeedsNoQuestionMark() {
    assertThat(last(late("what happened on your side on Friday")).fact()).contains("what-happened");
  }

  @Test
  void theCoachSaysSoWhereNothingIsRead() {
    assertThat(last(late("Mhm, well, hm.")).has(Circumstances.UNREAD)).isTrue();
  }

  @Test
  void whatTheCoachCannotReadIsNotHeldAgainstTheSeller() {
    Session session = late("Mhm, well, hm.");
    assertThat(last(session).after()).isEqualTo(last(session).before());
    assertThat(Debrief.of(session).change()).isEmpty();
  }

  @Test
  void whoeverAsksWhetherHeHasItRightIsRead() {
    Turn asked = last(late(OPEN, "So what counts is that it never happens again. Is that right?"));
    assertThat(asked.has(Circumstances.UNREAD)).isFalse();
    assertThat(asked.has("check-back")).isTrue();
  }

  @Test
  void whoeverAdmitsAFaultDoesNotDefendHimself() {
    Turn admitted = last(late("You sat there until six because we left you alone with it."));
    assertThat(admitted.has("defence")).isFalse();
    assertThat(last(late("The server broke down, so it was not our fault.")).has("defence"))
        .isTrue();
  }

  @Test
  void aFarewellWithANextStepIsAGoodOne() {
    Turn dated = last(late(OPEN, "I will ring you on Monday at nine. Bye!"));
    assertThat(dated.has("farewell")).isFalse();
    assertThat(last(late(OPEN, "Well then. Bye!")).has("farewell")).isTrue();
  }

  @Test
  void sayingSorryAgainAndAgainIsNoApology() {
    String sorry = "I am sorry for that.";
    Turn third = last(late(sorry, "I am really sorry, Lena.", "Sorry again, that was bad."));
    assertThat(third.has("over-apology")).isTrue();
    assertThat(third.has("apology")).isFalse();
    assertThat(last(late(sorry)).has("apology")).isTrue();
  }

  @Test
  void figuresAreNoHeapOfWords() {
    Turn told = last(late("640 euros a month. Four hours. First of December. What went wrong?"));
    assertThat(told.has(Circumstances.WORD_SALAD)).isFalse();
  }

  @Test
  void whoeverReadsTheClientsWordsOutHasNotSaidThemBack() {
    Session asked = late(OPEN);
    String his = asked.past().lastLine();
    Turn echo = last(asked.say(his));
    Turn longer = last(asked.say("You say: " + his + " What else?"));
    Turn shorter = last(asked.say("So you sat here until six with your coat on. What else?"));
    assertThat(List.of(echo.moves().get(0).id(), longer.moves().get(0).id()))
        .containsOnly(Circumstances.PARROTED);
    assertThat(longer.fact()).isEmpty();
    assertThat(shorter.has(Circumstances.PARROTED)).isFalse();
  }

  @Test
  void theCoachSaysNothingBackOfARetort() {
    Session session = late(OPEN, "You should have rung me on Friday.");
    Observer observer = Played.observer(session);
    assertThat(last(session).has("advice")).isTrue();
    assertThat(observer.wording(session.past(), session.mood()))
        .isEqualTo("How was this morning for you, and who else is waiting?");
  }

  @Test
  void aClosedQuestionGetsAShortAnswerAndNoFact() {
    Turn turn = last(late("Did your boss ask for the figures?"));
    assertThat(turn.fact()).isEmpty();
    assertThat(turn.says()).isEqualTo("Yes, twice.");
  }

  @Test
  void theThirdClosedQuestionInARowCostsTrust() {
    Turn turn = last(late("Is it urgent?", "Is it the report?", "Is it about the boss?"));
    assertThat(turn.has(Circumstances.THIRD_CLOSED)).isTrue();
    assertThat(turn.after().trust()).isLessThan(turn.before().trust());
  }

  @Test
  void askingForWhatHeHasToldCostsTrust() {
    Turn turn = last(late(OPEN, "What happened on Friday at five, then?"));
    assertThat(turn.moves()).extracting(Move::id).contains(Circumstances.ASKED_AGAIN);
    assertThat(turn.fact()).isEmpty();
  }

  @Test
  void aStepProposedAsAQuestionAsksForNothingThatHeHasTold() {
    Turn turn = last(late(OPEN, "May I come on Friday at five and bring the figures myself?"));
    assertThat(turn.moves()).extracting(Move::id).doesNotContain(Circumstances.ASKED_AGAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "So Mr Oblomov told you that the floor is dead.",
        "So Mr Oblomov told you that the floor is dead, right?",
        "So you jumped on the floor in Lisbon?",
        "So you jumped on it on 14 June, did you?",
        "So you jumped on it for 50,000 euros?",
        "So your warehouse burned down and the insurance refuses.",
        "So your cousin drowned while fishing, is that right?",
        "So your brother jumped on it with Mr Rossi, right?",
        "So you only want it for Christmas.",
        "So the Bolshoi pays half of it?",
        "So your landlord raised the rent again.",
        "So your husband wrecked the car."
      })
  void theClientPutsRightWhatHeNeverSaid(String invented) {
    Turn turn = last(compared().say(invented));
    assertThat(turn.has("misquoted")).isTrue();
    assertThat(turn.has("paraphrase")).isFalse();
    assertThat(turn.fact()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "So it gives nothing back, the floor in Naples?",
        "So theirs is dead, Carmela, and you felt it in one jump.",
        "So your brother has not jumped on it yet?",
        "So your brother laid it on your desk without a word.",
        "So what would Mr Oblomov say to that?",
        "So I come on Thursday with Peter, and we jump on both.",
        "So you could have them on Thursday, would that help?",
        "It sounds as if your whole heart were in that floor.",
        "That weighs on you.",
        "So you're torn.",
        "So you trust your own feet more than any paper.",
        "So you feel pushed by your brother.",
        "So for you, a floor has to live.",
        "So you stand between two chairs: your brother and your girls.",
        "So you smelled a rat.",
        "So your ears tell you what the paper hides.",
        "So you'd rather spend more than see the girls suffer, is that it?",
        "So you want something that gives a bounce back."
      })
  void theClientTakesNoOffenceAtWhatIsTrueOrOwn(String honest) {
    assertThat(last(compared().say(honest)).has("misquoted")).isFalse();
  }

  private static Session compared() {
    return Played.start("dear-floor", 7)
        .say("What are you comparing it with?")
        .say("What has kept you from taking the cheaper one?");
  }

  @Test
  void whatTheSellerNamedHimselfCanBeSaidBack() {
    Session talk =
        compared().say("I could bring Peter and 12 samples on Thursday. What would help you more?");
    Turn turn = last(talk.say("So you want to see Peter and the 12 samples on Thursday."));
    assertThat(turn.has("misquoted")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "And how did you find it when you stood on it?",
        "Which information would let you sleep until it arrives?",
        "What would have to be different for you to trust it?"
      })
  void aQuestionThatPointsBackIsNotOffTopic(String question) {
    Turn turn = last(late(question));
    assertThat(turn.has(Circumstances.OFF_TOPIC)).isFalse();
  }

  @Test
  void aQuestionAboutOtherThingsIsOffTopic() {
    assertThat(last(late("Who sings in the opera of Riga?")).has(Circumstances.OFF_TOPIC)).isTrue();
  }

  @Test
  void whoeverTakesUpHisWordsHasNotOnlyAsked() {
    Session asked = late(OPEN, "What did your boss say this morning?");
    String his = asked.past().lastLine();
    assertThat(last(asked.say("What else was it?").say("And what came then?")))
        .satisfies(turn -> assertThat(turn.has(Circumstances.NEVER_SAID_BACK)).isTrue());
    List<String> words = asked.scene().content(asked.scene().said(his));
    String loosely = "There it is again, " + words.get(0) + " and " + words.get(1) + ". And then?";
    assertThat(last(asked.say(loosely)).has(Circumstances.NEVER_SAID_BACK)).isFalse();
  }

  @Test
  void theCoachPraisesADayOnlyWhereThereIsOne() {
    assertThat(remarks("I will send you the plan by Thursday at ten."))
        .anyMatch(text -> text.contains("Thursday"));
    assertThat(remarks("I will send you the plan as soon as the figures are in."))
        .noneMatch(text -> text.contains("That is something to rely on"));
  }

  private static List<String> remarks(String reply) {
    Session session = late(OPEN);
    Session said = session.say(reply);
    return Played.observer(session).on(last(said), session.past()).notes().stream()
        .map(Remarks.Note::text)
        .toList();
  }

  @Test
  void theCoachSaysBackWhatMattersAndNoGreeting() {
    Session floor = Played.start("dear-floor", 1);
    String wording = Played.observer(floor).wording(floor.past(), floor.mood());
    assertThat(floor.past().lastLine()).startsWith("It's Carmela");
    assertThat(wording).endsWith("?").doesNotContain("it's Carmela", "marble");
    Session labels = Played.start("two-labels", 3);
    assertThat(Played.observer(labels).wording(labels.past(), labels.mood()))
        .contains("the blue one")
        .doesNotContain("laugh");
  }

  @Test
  void theCoachTellsWhyTheClientAnsweredSo() {
    Session told = late(OPEN);
    assertThat(new Reasons(told).of(last(told))).anyMatch(line -> line.contains("opened a fact"));
    Session shut = late("You should have rung me on Friday.");
    assertThat(new Reasons(shut).of(last(shut))).anyMatch(line -> line.contains("tells nothing"));
  }

  @Test
  void onlyLinesThatFitTheMatterAreOffered() {
    Scene scene = late().scene();
    assertThat(scene.knows("Your report is there on Friday at ten.")).isTrue();
    assertThat(scene.knows("A domain is the address of your shop.")).isFalse();
  }

  @Test
  void aWrongFigureIsPutRightByOneOfTheSameThingsOnly() {
    Session talk = Played.start("late-tent", 4);
    assertThat(talk.past().lastLine()).contains("Six months");
    assertThat(misquote(talk.say("So the tent came two hours late."))).isEmpty();
    assertThat(misquote(talk.say("So you waited for two months."))).isEqualTo("Six");
  }

  private static String misquote(Session talk) {
    return last(talk).moves().stream()
        .filter(move -> move.id().equals("misquoted"))
        .map(Move::words)
        .findFirst()
        .orElse("none");
  }

  @Test
  void whatHeNeverSaidIsNoParaphraseAndHePutsItRight() {
    Session asked = Played.start("dear-floor", 1).say("What are you comparing it with?");
    assertThat(asked.past().lastLine()).contains("fifteen thousand two hundred");
    Turn wrong = last(asked.say("So the other firm wants 30,000 for three rooms."));
    assertThat(wrong.moves())
        .extracting(Move::id)
        .contains("misquoted")
        .doesNotContain("paraphrase");
    assertThat(wrong.after().trust()).isLessThan(wrong.before().trust());
    assertThat(wrong.fact()).isEmpty();
    Turn right = last(asked.say("So somebody in Naples does it for 15,200."));
    assertThat(right.moves()).extracting(Move::id).contains("paraphrase");
  }

  @Test
  void aPitchBeforeTheNeedShutsHim() {
    Turn turn = last(late("Our new portal is the best on the market and saves hours."));
    assertThat(turn.has(Circumstances.EARLY_PITCH)).isTrue();
    assertThat(turn.after().trust()).isLessThan(turn.before().trust());
  }

  @Test
  void angerIsWorkedOffAndNotSwitchedOff() {
    Session session =
        late("I am sorry. I can see why you are angry, and I understand how that must feel.");
    assertThat(session.mood().irritation())
        .isGreaterThanOrEqualTo(last(session).before().irritation() - 2);
  }

  @Test
  void anImpatientClientCutsInAndQuotesTheLastWords() {
    String talk = "I can explain all of it to you in detail if you let me. ".repeat(6).strip();
    Turn turn = last(late(talk));
    assertThat(turn.isInterrupted()).isTrue();
    assertThat(turn.reply().substring(0, turn.heard())).isNotBlank();
    assertThat(turn.has("interrupted")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "...", "\uD83D\uDE42"})
  void sayingNothingTriesHisPatience(String nothing) {
    Turn turn = last(late(nothing));
    assertThat(turn.has(Circumstances.SILENCE)).isTrue();
    assertThat(turn.after().patience()).isLessThan(turn.before().patience());
  }

  @Test
  void aHeapOfKeyWordsEarnsNothing() {
    Turn turn = last(late("report Friday boss figures partners meeting Lindenhof deadline sorry"));
    assertThat(turn.has(Circumstances.WORD_SALAD)).isTrue();
    assertThat(turn.fact()).isEmpty();
    assertThat(turn.after().trust()).isLessThan(turn.before().trust());
  }

  @Test
  void aHintReadOutEarnsNothing() {
    Session session = late().offer(OPEN).say(OPEN);
    assertThat(last(session).has(Circumstances.COPIED)).isTrue();
    assertThat(last(session).fact()).isEmpty();
  }

  @Test
  void aDayThatTheSellerNamedComesBack() {
    Session session = Played.start("late-report", 0);
    session = Strategy.REFLECT_AND_OPEN.play(session, Played.observer(session));
    assertThat(session.ending()).contains(Ending.AGREEMENT);
    assertThat(Stream.of(0L, 1L, 2L).map(SessionTest::farewell))
        .anyMatch(line -> line.contains("Thursday"));
  }

  @Test
  void heTakesTheHourOfTheStepAndNotThatOfHisOwnStory() {
    String reply =
        "So at eight tomorrow they decide about Lindenhof by our page. You'll have it at noon today,"
            + " and I'll ring you at one to go through it.";
    QuotedWords words =
        new QuotedWords(Played.SCENES.practice(), Played.BOOK.phrasebook().language());
    assertThat(words.in(late().scene().said(reply))).containsEntry("when", "at noon today");
  }

  @Test
  void heQuotesNoDayOfSmallTalk() {
    Session session = late("I've nothing to sell today. What happened on your side?");
    Scene scene = session.scene();
    QuotedWords words = new QuotedWords(scene.practice(), scene.language());
    assertThat(words.of(scene, session.past(), "I'll send you the page.", false))
        .doesNotContainKey("when");
    assertThat(words.of(scene, session.past(), "I'll ring on the twentieth of August.", false))
        .containsEntry("when", "on the twentieth of August");
  }

  private static String farewell(long seed) {
    Session start = Played.start("late-report", seed);
    return last(Strategy.REFLECT_AND_OPEN.play(start, Played.observer(start))).says();
  }

  @Test
  void undoingATurnLeadsToTheSameTalkAsNeverSayingIt() {
    Session undone = late(OPEN, "Calm down.").undo().say("What does your boss say?");
    assertThat(undone.past()).isEqualTo(late(OPEN, "What does your boss say?").past());
    assertThat(late().undo().past()).isEqualTo(late().past());
  }

  @Test
  void nothingIsSaidAfterTheEnd() {
    Session over = Strategy.RUDE.play(late(), Played.observer(late()));
    assertThatIllegalStateException().isThrownBy(() -> over.say("Hello?"));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void theSameSeedAndRepliesGiveTheSameTalk(SceneCard card) {
    for (Strategy strategy : Strategy.values()) {
      assertThat(talk(card, strategy, 7)).isEqualTo(talk(card, strategy, 7));
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void heNeverSaysALineTwice(SceneCard card) {
    for (Strategy strategy : Strategy.values()) {
      for (long seed = 0; seed < 4; seed++) {
        assertThat(talk(card, strategy, seed)).doesNotHaveDuplicates();
      }
    }
  }

  private static List<String> talk(SceneCard card, Strategy strategy, long seed) {
    Session start = Played.start(card, seed);
    Past past = strategy.play(start, Played.observer(start)).past();
    List<String> lines = new ArrayList<>(List.of(past.opening()));
    past.turns().forEach(turn -> lines.add(turn.says()));
    return lines;
  }
}
