package coach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.listen.ClientWords;
import coach.listen.English;
import coach.listen.Heard;
import coach.listen.Objections;
import coach.text.Message;
import coach.text.PartKind;
import coach.text.Speech;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which objections are heard in what clients say in a talk. */
class ObjectedTalkTest {

  private static final Objections OBJECTIONS = new Objections(English.BOOK);
  private static final Speech SPEECH = new Speech(English.BOOK.phrasebook().language());

  private static String main(String line) {
    Message said = SPEECH.of(line);
    return OBJECTIONS.in(new ClientWords(line, said.sentences(PartKind.BODY))).stream()
        .map(Heard::id)
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After the summer. Before that it was always Mirela.",
        "Since Easter, when the old supplier pushed an update.",
        "After the winter. Until then Tom came on his own.",
        "In May. Up to then it ran without a hitch.",
        "She knew which desks must not be touched. Nobody tells the new ones.",
        "He knew which gate must stay shut. Nobody told the new man.",
        "That's fair. Send it to both of us, my wife reads the numbers.",
        "Thank you, bye.",
        "Good, until Thursday then, goodbye.",
        "Fine, thanks, bye bye.",
        "Exactly. Goodbye.",
        "Talk to you on Friday, bye!",
        "Nobody answered until Monday.",
        "I rang twice, nobody picked up yesterday.",
        "The board meets on 12 May.",
        "The committee meets on Thursday.",
        "I'll be in on Tuesday with my wife to choose the tiles.",
        "I'm coming with my husband to see the sofa.",
        "Does the machine also do aluminium? Because half of what we cut is aluminium.",
        "A third of what we bake is rye.",
        "The bread must be fresh at six, sliced, and no nuts please.",
        "Can you do it in the evenings? The builders are in there during the day.",
        "The tenants are in there until June.",
        "The ceiling is a lot higher than the others in the house.",
        "The second shelf should be higher than the first.",
        "You were cheaper than the others, so it's yours.",
        "Thank you, you are cheaper than anybody else.",
        "How much for a long coat?",
        "And how much for a set of four?",
        "Anyone could have been killed. What are you going to do about it?",
        "I don't know what a heat pump does. Is it like a fridge?",
        "Sounds good, see you on site. Bye now.",
        "My wife and I would like to come and choose the doors.",
        "The children are in there every morning, so please come after two.",
        "Your price was lower than the others.",
        "It was half of what we expected, lovely."
      })
  void whoTellsOrTakesLeaveObjectsToNothing(String line) {
    assertThat(main(line)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6,800 is way over what the committee has.               | price",
        "Nine hundred is far above what we pay now.              | price",
        "That's well beyond what our board gave us.              | price",
        "I don't see why I should pay your invoice before that is solved. | bad-experience",
        "Why should I pay for a repair that has failed already?  | bad-experience",
        "No thanks, bye.                                         | not-interested",
        "No. Goodbye. | not-interested",
        "We don't want any. Good day. | not-interested",
        "I said no, and goodbye. | not-interested",
        "The last firm took our deposit and nobody answered the phone after that. | bad-experience",
        "Our old agency never came back, nobody picked up. | bad-experience",
        "The board meets in May, and they have the last word on this. | authority",
        "The board has to approve it, they meet on 12 May. | authority",
        "I can't decide that, the trustees meet every other month. | authority",
        "I have to ask my wife to choose, it's her kitchen. | authority",
        "My wife has to choose, I have no say in it. | authority",
        "Half of what you ask would still be too much. | price",
        "The other one costs half of what you quoted. | price",
        "It has to be finished tonight, at no cost, and no scaffold. | impossible",
        "The curtains are in there as well, aren't they? | scope-creep",
        "Surely the delivery is in there too. | scope-creep",
        "Your quote last time was a lot higher than the others. | price",
        "You are far higher than the rest. | price",
        "Your competitor is cheaper than you. | price",
        "The other firm is cheaper than yours by a third. | price",
        "We've been with Jansen for eleven years and he has never let us down. | incumbent",
        "Our printer has never let us down in ten years. | incumbent",
        "Our old pump has run for twenty years and never broke, so why change it? | need",
        "That's a bit much for a long coat. | price",
        "It's too much for a logo. | price",
        "Anyone could say that. Why should I believe you? | trust",
        "We're not to spend anything above 2,000 this quarter. | budget",
        "I'm not allowed to spend more than 500 before July. | budget",
        "I can't sign anything above 2,000, my boss has to. | authority",
        "I don't know what I would need that for. | need",
        "Come back after the summer.                             | timing",
        "It must not be touched, and nobody may see you clean it. | impossible",
      })
  void anObjectionIsHeardStill(String line, String id) {
    assertThat(main(line)).isEqualTo(id);
  }
}
