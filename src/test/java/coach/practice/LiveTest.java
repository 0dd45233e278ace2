package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.listen.Act;
import coach.listen.English;
import coach.listen.Inquiry.Question;
import coach.listen.Reply.Occasion;
import coach.phrasebook.FamilyCard;
import coach.text.MessageParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the coach hears along in a call, event by event. */
class LiveTest {

  private static final Attention ATTENTION = new Attention(English.BOOK, Played.SCENES.practice());
  private static final String DEAR = "That is far too expensive for us.";

  private final Live live =
      new Live(
          ATTENTION,
          new MessageParser(English.BOOK.phrasebook().language()),
          words -> words.count() == 0 ? Optional.of("No words.") : Optional.empty(),
          new Occasion("Anna", "Jaan", "", ""),
          draft -> List.of());

  @Test
  void onlyWhatTheSellerSaidIsHisOwnWhileOneTypes() {
    assertThat(own("> We do that.")).isEqualTo(" We do that.");
    assertThat(own("/me We do that.")).isEqualTo("We do that.");
    assertThat(own("We need that.")).isEmpty();
    assertThat(own("/next")).isEmpty();
  }

  private String own(String line) {
    return line.substring(live.ownWords(line));
  }

  @Test
  void saysTheClientsWordsBack() {
    Event.Overheard heard = client("We need 40 chairs by Friday, because the old ones broke.");

    assertThat(heard.said().paraphrases().get(0).text()).contains("ou need 40 chairs by Friday");
  }

  @Test
  void asksForWhatIsOpenAfterTheWholeTalkAndNeverForWhatHeSaid() {
    client("Our budget is 4,000 euros.");
    Event.Overheard heard = client("We need it by the end of March.");

    assertThat(heard.inquiry().open()).doesNotContain("budget", "deadline");
    assertThat(heard.inquiry().questions()).extracting(Question::about).doesNotContain("budget");
    Event.Asked asked = (Event.Asked) type("/ask");
    assertThat(asked.inquiry().questions())
        .hasSize(3)
        .extracting(Question::about)
        .doesNotContain("budget", "deadline");
  }

  @Test
  void keepsWhatIsOpenWhenTheTalkTurnsToATrouble() {
    Event.Overheard first =
        client("We make wooden toys, about 40 people, and our web shop is driving me crazy.");
    Event.Overheard then =
        client("Orders come in twice. In November we lost 14 orders, nobody told us.");

    assertThat(then.inquiry().purpose()).isEqualTo("complaint");
    assertThat(first.inquiry().open()).contains("deadline");
    assertThat(then.inquiry().open()).contains("deadline");
    assertThat(client("It has to run by the end of March.").inquiry().open())
        .doesNotContain("deadline");
  }

  @Test
  void asksAnAngryClientForNothingThatOnlyAnOrderNeeds() {
    client("Good morning, this is Peter.");
    Event.Overheard heard = client("This is unacceptable! Your driver never came.");

    assertThat(heard.inquiry().open()).doesNotContain("budget", "examples");
  }

  @Test
  void showsNoQuestionTwice() {
    List<String> shown = new ArrayList<>();
    client("Your driver never came, we lost 14 orders in November and stood there for hours.");
    for (int turn = 0; turn < 5; turn++) {
      client("The gate stood open again, and nobody told us.")
          .inquiry()
          .questions()
          .forEach(one -> shown.add(one.text()));
    }

    assertThat(shown).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void asksForAPurposeThatIsNamed() {
    client("We want a new website.");

    assertThat(((Event.Asked) type("/ask qualify")).inquiry().purpose()).isEqualTo("qualify");
    assertThat(refusal("/ask riches")).contains("riches", "qualify");
  }

  @Test
  void helpsWithAnObjectionInItsOrder() {
    assertThat(stage(client(DEAR))).isEqualTo(Objected.Stage.RAISED);
    seller("What are you comparing it with?");
    assertThat(stage(client("With the shop in Mill Street."))).isEqualTo(Objected.Stage.EXPLORED);

    assertThat(((Event.Met) type("/objection")).objection().card().id()).isEqualTo("price");
  }

  @Test
  void remindsOfAnObjectionThatIsNotExplored() {
    client(DEAR);

    assertThat(seller("We have the best service in town.").objection()).isPresent();
    assertThat(client("I have to go in a minute.").objection()).isEmpty();
    assertThat(((Event.Met) type("/objection")).objection().stage())
        .isEqualTo(Objected.Stage.RAISED);
  }

  @Test
  void aNoToAQuestionIsItsAnswer() {
    client("The curve comes on Tuesday.");
    seller("Is there anything I forgot?");
    assertThat(client("No. The shelf is clear.").objection()).isEmpty();
    seller("I sell fridges.");
    assertThat(client("No. The shelf is clear.").objection()).isPresent();
  }

  @Test
  void takesWhoeverTellsNothingOfHisOwnToHaveAsked() {
    client(DEAR);

    assertThat(stage(client("The other shop wants 300."))).isEqualTo(Objected.Stage.EXPLORED);
    assertThat(client("It is on Mill Street.").objection()).as("told once").isEmpty();
  }

  @Test
  void takesAGuessForNoObjection() {
    assertThat(client("Hello, this is Peter from the bakery on Mill Street.").objection())
        .isEmpty();
    assertThat(refusal("/objection")).isNotEmpty();
  }

  @Test
  void tellsTheKindOfClientOnceItIsClear() {
    assertThat(client("Good morning, this is Peter.").kind()).isEmpty();

    Event.Overheard heard =
        client("Where are we now? Please copy me on every mail to the printer.");
    assertThat(heard.kind().map(FamilyCard::id)).contains("micromanager");
    assertThat(client("I am in the office until five.").kind()).as("told once").isEmpty();
  }

  @Test
  void namesWhatTheSellerDoes() {
    client("The delivery was late again.");

    assertThat(seller("What did that mean for you?").acts())
        .extracting(Act::id)
        .contains("open-question");
  }

  @Test
  void warnsGentlyAndOnlyWhereThereIsSomething() {
    client("Can you do it by Friday?");

    assertThat(seller("I guarantee it, no problem.").notes())
        .hasSizeBetween(1, 2)
        .extracting(Remarks.Note::move)
        .contains("overpromise");
    assertThat(seller("What needs to be ready on Friday?").notes()).isEmpty();
  }

  @Test
  void takesTheSellersWordsEitherWay() {
    assertThat(type("/me What happened?")).isInstanceOf(Event.Spoken.class);
    assertThat(type(">What happened?")).isInstanceOf(Event.Spoken.class);
    assertThat(refusal(">")).isNotEmpty();
  }

  @Test
  void writesTheRecapToSend() {
    client("We need 40 chairs by Friday.");
    seller("I will send you the offer by Thursday noon.");
    client("Who is this for? No, wait, it is for the school in Tartu.");

    assertThat(recap())
        .startsWith("Dear Anna,")
        .containsSubsequence(
            "\n- You need 40 chairs by Friday.\n",
            "still open",
            "\n- ",
            "I will send you the offer by Thursday noon.")
        .endsWith("Jaan\n");
  }

  @Test
  void leavesAPlaceForTheDateWhereNoStepWasNamed() {
    client("We need 40 chairs.");

    assertThat(recap()).contains("[date: ");
    assertThat(((Event.Advised) type("/next")).line()).contains("[date: ");
  }

  @Test
  void keepsTheDayThatWasProposedAndTaken() {
    client("We need a new sign above the bakery.");
    seller("Could Tuesday at nine suit you for measuring?");
    client("Yes, that suits me.");
    seller("I will send you the offer by Friday noon.");

    assertThat(recap())
        .contains("Agreed: Tuesday at nine. I will send you the offer by Friday noon.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tuesday at nine", "Tuesday at half past two", "Friday morning at 10"})
  void keepsTheDayThatTheClientProposed(String day) {
    client("We need a new sign. Could you come on " + day + "?");
    seller("Gladly, that works for us.");

    assertThat(recap()).contains("I will come on " + day + ".");
  }

  @Test
  void keepsEveryPromiseOfACall() {
    client("We need a new fence, 30 metres, by May.");
    seller("I'll send you the quote by Wednesday.");
    client("ok");
    seller("I'll order the posts on Thursday.");
    client("ok");
    seller("I'll call the neighbour on Friday.");
    client("And I will send you the plan tomorrow.");
    seller("OK, I'll bring the samples on Monday at 9.");

    assertThat(recap())
        .containsSubsequence(
            "\n- I'll send you the quote by Wednesday.\n",
            "- I'll order the posts on Thursday.\n",
            "- I'll call the neighbour on Friday.\n",
            "- I'll bring the samples on Monday at 9.\n",
            "- You will send us the plan tomorrow.\n");
  }

  @Test
  void keepsWhatSomebodyWasAskedForAndSaidYesTo() {
    client("We need a new fence. Could you measure it on Monday at 10?");
    seller("Yes, Monday at 10 works for me. Could you ask Daniel for the other two quotes?");
    client("Sure, I'll ask him tomorrow.");
    seller("Could you tell me which wood you like?");
    client("Yes, oak.");

    assertThat(recap())
        .contains("I will measure it on Monday at 10.")
        .contains("You will ask Daniel for the other two quotes tomorrow.")
        .doesNotContain("works for me", "ask him", "tell me which wood");
  }

  @Test
  void keepsNothingThatWasRefusedOrLeftOpen() {
    client("We need a new fence. Can you do it in the evenings?");
    seller("Good question. I'll check with my fitters and call you by Thursday noon.");
    client("Fine.");
    seller("I'll send an engineer tonight. Could you send me the plan by Monday?");
    client("Tonight wont help. The plan, no, we have none.");

    assertThat(recap())
        .containsSubsequence(" open", "- Whether we can do it in the evenings\n")
        .contains("I'll check with my fitters and call you by Thursday noon.")
        .doesNotContain("Good question", "engineer tonight", "by Monday", "I will do it");
  }

  @Test
  void movesAStepToItsNewDay() {
    client("We need a new sign above the bakery.");
    seller("I will send you the offer by Thursday noon.");
    client("On Thursday we are away.");
    seller("Then I will send it by Friday noon.");

    assertThat(recap()).contains("I will send you the offer by Friday noon.");
  }

  @Test
  void movesAStepToTheDayThatTheClientLikesBetter() {
    client("The shed roof leaks since January.");
    seller("I'll come on Thursday at 8 with a ladder.");
    client("Thursday is regatta day, could we make it Wednesday at 8? And what does it cost?");
    seller("Wednesday at 8 is fine. The visit costs 40 euros.");

    assertThat(recap())
        .contains("I'll come on Wednesday at 8 with a ladder.", "The visit costs 40 euros.")
        .doesNotContain("on Thursday at", "Agreed", "make it");
  }

  @Test
  void keepsNoStepOnADayThatIsDeclined() {
    client("We need a grill for 80 people. Will you be there yourself?");
    seller("I don't know yet. I'll let you know in the second week of May.");
    client("I'd rather not wait so long. I'll ask him though. And could you also do a cake?");
    seller("No, we don't bake. I call you on Thursday at 3.");
    client("Thursday at 3 is bad, Friday at 3?");
    seller("Friday at 3 it is.");

    assertThat(recap())
        .contains("a cake. No, we don't bake.", "Agreed: Friday at 3.")
        .containsSubsequence(" open", "be there", "\n")
        .contains("I'll let you know in the second week of May.")
        .doesNotContain("Thursday", "know yet", "rather not", "ask him");
  }

  @Test
  void answersWhenWithTheWholeStepAndOnlyOnce() {
    client("You charged me twice for the boiler service. When do I get my money back?");
    seller("I will refund it today; it takes three working days to reach your card.");

    assertThat(recap())
        .containsOnlyOnce(
            "I will refund it today; it takes three working days to reach your card.");
  }

  @Test
  void takesAYesWithAPromiseForAnAnswer() {
    client("We need a roof. Can you give us something in writing for the committee?");
    seller("Yes, I'll send you a two-page offer by the 10th.");

    assertThat(recap())
        .contains("I'll send you a two-page offer by the 10th.")
        .doesNotContain(" open", "in writing");
  }

  @Test
  void dropsAStepWhoseDayIsDeclinedWithoutItsHour() {
    client("Hi, am I speaking to the joiner? The hatch sticks and flour gets in.");
    seller("Hello Mags. I will come on Wednesday at seven.");
    client("wednesday is no good, deliveries. tuesday?");
    seller("Yes, Tuesday at seven.");

    assertThat(recap())
        .contains("Agreed: Tuesday at seven.")
        .doesNotContain("come on Wednesday", "joiner", "Hello");
  }

  @Test
  void hearsAnAnswerThatComesAtOnce() {
    client("What happens with the ones guests walk off with? And do you do bathrobes?");
    seller("We do, in terry and in waffle cotton.");

    assertThat(recap())
        .contains("whether we do bathrobes. We do, in terry and in waffle cotton.")
        .contains("- What happens with the ones guests walk off with");
  }

  @Test
  void notesNothingSaidToOthersOrToHimself() {
    client("Sorry, Anna, hang on. Sorry about that. You were saying.");
    seller("You need sheets for twenty-two rooms?");
    client(
        "Half and half. Leeds does the beds. Twenty-six in May. Don't tell my wife I said so. We need them by eight.");
    seller("And the contract?");
    client("It ends in June. Or was it to the end of the quarter? I'll e-mail you the page.");

    assertThat(recap())
        .contains("You need them by eight.", "You'll e-mail us the page.")
        .doesNotContain("hang on", "You were", "Twenty-six", "my wife", "quarter?");
  }

  @Test
  void notesWhatComesAfterAnIntroduction() {
    client("Hi, its Marek from the rowing club, our boat shed roof leaks over rack 3.");
    seller("Could you send me the plans of the shed by Friday?");
    client("Sure, no problem. The last firm just put tape on it, it lasted three weeks.");

    assertThat(recap())
        .contains("- Your boat shed roof leaks over rack 3.\n")
        .contains("- The last firm just put tape on it, it lasted three weeks.\n")
        .contains("You will send me the plans of the shed by Friday.")
        .doesNotContain("Marek", "roblem");
  }

  @Test
  void losesNoQuestionOfTheClient() {
    client("Is it possible to park a lorry in front, and who do I call on the day?");
    seller("Thanks. I'll send you the price by Friday noon.");

    assertThat(recap())
        .containsSubsequence(
            " open",
            "- Whether it is possible to park a lorry in front\n",
            "- Who you call on the day\n",
            "I'll send you the price by Friday noon.")
        .doesNotContain("\nThanks.", "What happened");
  }

  @Test
  void notesNoChatter() {
    client("Hello, this is Priya from Larkfield. We need 40 chairs by May.");
    seller("What did the other quotes include?");
    client("I don't really know, Daniel had them. The address is 14 Friar Street, keys upstairs.");
    client("Honestly, the budget is 4,000 pounds. Bye!");

    assertThat(recap())
        .contains("- The address is 14 Friar Street, keys upstairs.\n")
        .contains("- The budget is 4,000 pounds.\n")
        .doesNotContain("Priya", "know", "Bye", "Honestly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Thanks, bye!", "Exactly.", "thats what i said yeah", "ok cheers, see you Monday"})
  void saysNothingBackOfAGoodbyeOrAYes(String line) {
    client("We need 40 chairs by Friday.");

    assertThat(client(line).said().paraphrases()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exactly what we need is a red one.",
        "That's right, and we need 40 chairs.",
        "Right, that is what I said: oak, and by May."
      })
  void saysBackWhatComesAfterAYes(String line) {
    assertThat(client(line).said().paraphrases()).isNotEmpty();
  }

  @Test
  void startsTheRecapOfAComplaintWithARegret() {
    client("Your tracker units have been dead since Tuesday and nobody rings back.");
    seller("I'm sorry. Please tell me what happened.");
    client("Six of the vans show nothing on the map. We lost two jobs yesterday.");

    assertThat(recap()).containsSubsequence("I am sorry", "tracker units");
  }

  @Test
  void takesNoDayForAgreedThatWasDeclinedOrMoved() {
    client("We need a new sign above the bakery.");
    seller("Could Tuesday at nine suit you for measuring?");
    client("Yes, but only after ten.");
    seller("Shall we say Thursday at ten?");
    client("No, on Thursday we bake for the fair.");

    assertThat(recap()).doesNotContain("Agreed");
  }

  @Test
  void takesNoDayForAgreedThatWasOnlyTold() {
    client("The sign came down on Tuesday.");
    seller("Good to know. Did it break before Monday?");
    client("Yes.");
    seller("By Friday noon you get our offer.");
    client("Good.");

    assertThat(recap()).doesNotContain("Agreed").contains("By Friday noon you get our offer.");
  }

  @Test
  void takesWhatTheClientWillDoForNoDayThatWasAgreed() {
    client("We need a new sign above the bakery.");
    seller("I will send you the offer by Thursday noon.");
    client("Okay, send it, and I will show it to Rainer on Friday.");
    seller("Good. I call you on Monday at ten.");

    assertThat(recap())
        .doesNotContain("Agreed")
        .contains("I will send you the offer by Thursday noon. I call you on Monday at ten.");
  }

  @Test
  void keepsOnlyTheLaterOfTwoDaysForTheSameStep() {
    client("We need a new sign above the bakery.");
    seller("I will send you the offer by Thursday noon.");
    client("On Thursday we are away.");
    seller("I will send it by Friday noon.");

    assertThat(recap()).contains("by Friday noon").doesNotContain("Thursday noon");
  }

  @Test
  void recapsTheFiguresAndTheDates() {
    client("We make wooden toys, about 40 people, and our web shop is driving me crazy.");
    client("Orders come in twice. In November we lost 14 orders, from angry mothers on Facebook.");
    client("Our previous developer promised to fix it in a week, then he stopped answering.");
    client("My husband does the money, he's the chairman. We have around 8000 for this year.");
    client("Before the season, so the end of September at the latest. 12000 is too much for us.");
    seller("Then I suggest we fix the lost orders first for 5,500 euros, until 15 September.");
    client("Okay.");
    seller("I call you on Monday at ten.");

    assertThat(recap())
        .contains("14 orders", "8000", "end of September", "12000")
        .contains("5,500 euros, until 15 September", "Monday at ten")
        .doesNotContain("sorry")
        .doesNotContain("[remedy");
  }

  @Test
  void asksOneQuestionInTheRecap() {
    client("We need 40 chairs. What do they cost? When can you start? Do you deliver?");

    String own = recap().replaceAll("\\[[^]]*]", "");
    assertThat(own.chars().filter(c -> c == '?')).hasSize(1);
  }

  @Test
  void proposesTheStepThatIsNextWithAnUpsetClient() {
    client("This is unacceptable! I am furious, your driver never came.");

    assertThat(((Event.Advised) type("/next")).kindStep()).isPresent();
  }

  @Test
  void keepsWhatWasSaidOnlyWhereAFileIsNamed() {
    assertThat(refusal("/save talk.txt")).isNotEmpty();
    client("We need\n40 chairs.");
    seller("By when?");

    assertThat(refusal("/save")).contains("/save FILE");
    assertThat(type("/save talk.txt"))
        .isEqualTo(new Event.Saved("Client: We need 40 chairs.\nSeller: By when?\n", "talk.txt"));
  }

  @Test
  void hearsNothingInAnEmptyLineAndSaysWhatItCannotHear() {
    assertThat(live.type("")).isEmpty();
    assertThat(live.type("  \t")).isEmpty();
    assertThat(refusal("\uD83D\uDE00 \uD83D\uDE00")).isEqualTo("No words.");
    assertThat(refusal("/dance")).contains("/dance", "/ask");
    assertThat(refusal("/summary")).isNotEmpty();
  }

  @Test
  void endsWithQuit() {
    assertThat(type("/quit")).isEqualTo(new Event.Left(0));
    assertThat(live.isOver()).isTrue();
    assertThatThrownBy(() -> live.type("Hello")).isInstanceOf(IllegalStateException.class);
  }

  private Event type(String line) {
    List<Event> events = live.type(line);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private Event.Overheard client(String line) {
    return (Event.Overheard) type(line);
  }

  private Event.Spoken seller(String line) {
    return (Event.Spoken) type("> " + line);
  }

  private String recap() {
    return ((Event.Summed) type("/summary")).recap().text();
  }

  private String refusal(String line) {
    return ((Event.Refused) type(line)).reason();
  }

  private static Objected.Stage stage(Event.Overheard heard) {
    return heard.objection().orElseThrow().stage();
  }
}
