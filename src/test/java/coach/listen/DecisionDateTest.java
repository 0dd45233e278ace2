package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import coach.text.Speech;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionDateTest {

  private static final Inquirer INQUIRER = new Inquirer(English.BOOK);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We need it yesterday.",
        "The sooner the better, best yesterday.",
        "Could you come today? The cellar is full of water.",
        "Please send someone tomorrow.",
        "I must have the pump by tonight.",
        "It's an emergency, the freezer is off.",
        "We need a cook this week.",
        "It is urgent.",
        "The guests are on the stairs, it can't wait.",
        "I want to order today.",
        "We would like somebody to fix it as soon as possible.",
      })
  void whoNeedsItAtOnceDecidesFast(String said) {
    assertThat(tactic(said)).isEqualTo("now");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We're opening a coffee place in Narva in March.",
        "The shop opens on 3 May.",
        "The printer needs the files on the 18th.",
        "It has to be dry before the second cut comes in, that is by the end of July.",
        "We spoke yesterday. We want to move by the end of June.",
        "It isn't urgent, but we need it before Christmas.",
        "We are moving our office in September and need desks.",
        "We want to start a small school here in autumn 2031, no later than 1 October.",
      })
  void whoHasADateIsHelpedTowardsIt(String said) {
    assertThat(tactic(said)).isEqualTo("deadline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We spoke yesterday at the fair. I'd like a new boat some day.",
        "Yesterday a man from the village said a pellet stove might do.",
        "I saw your van today and liked the lettering.",
        "It is not urgent.",
        "There is nothing urgent about it.",
        "It isn't really an emergency.",
        "It doesn't have to be today.",
        "Our emergency exit needs a new sign.",
        "I noticed the gate immediately.",
        "He answered right away.",
        "I can't wait to see your garden.",
        "It can wait.",
        "You can call me tomorrow.",
        "Let me know by tomorrow whether you do such things.",
        "The garden is too much for me to do everything at once.",
        "If you could do 1,000 I'd say yes today.",
        "On Saturday the wedding party stood in front of a locked kitchen.",
        "In March our roofer retired.",
        "We had a leak last March.",
        "No hurry.",
      })
  void whoNamesNoDateIsKeptInTouchWith(String said) {
    assertThat(tactic(said)).isEqualTo("open");
  }

  private static String tactic(String said) {
    ClientWords words = ClientWords.of(new Speech(English.BOOK.phrasebook().language()).of(said));
    return INQUIRER.of(words, Optional.of("qualify"), 1).tactic().id();
  }
}
