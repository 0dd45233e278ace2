package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import coach.text.Speech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

  private static final Ledger LEDGER = new Ledger(English.BOOK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "goal             | Could you quote for a new gate?",
        "goal             | The old boiler leaks.",
        "audience         | It is a quiz for our apprentices.",
        "audience         | The night nurses need a lamp that they can carry.",
        "audience         | My father should be able to read the sign without his glasses.",
        "examples         | It should be like the one you built for the ferry office.",
        "examples         | We saw your bench in the park and liked it a lot.",
        "dislikes         | No plastic, please.",
        "dislikes         | I cannot live with that orange.",
        "dislikes         | Please don't put a sunset on it.",
        "materials        | The plans are attached.",
        "materials        | We supply the timber ourselves.",
        "deadline         | It has to hang before the guests arrive.",
        "deadline         | We move in on 3 May.",
        "deadline         | need them by thurs",
        "deadline         | The fair is in the second week of October.",
        "budget           | We can go up to 4,200.",
        "budget           | I've got maybe 300 saved up.",
        "remedy           | I want it replaced before Saturday.",
        "budget           | There's 900 pounds left in the fund.",
        "decider          | Our treasurer has the last word.",
        "decider          | I own the place, so it's up to me.",
        "decider          | The parish council votes on it.",
        "payment          | You get a third on order and the rest on delivery.",
        "payment          | Our terms are 30 days net.",
        "quantity         | We need 40 chairs.",
        "quantity         | Twelve aprons, please.",
        "current-supplier | At the moment a firm from Graz does our windows.",
        "current-supplier | The baker we always had retired.",
        "success-criteria | If nobody asks for the way any more, I'll be happy.",
        "success-criteria | What counts is that it starts at minus twenty.",
      })
  void hearsWhatIsSaid(String gap, String said) {
    assertThat(state(gap, said)).isEqualTo(GapState.State.KNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "goal     | We want something special.",
        "audience | Everybody should like it.",
        "examples | It should look elegant.",
        "dislikes | Nothing too loud.",
        "deadline | We need it fairly soon.",
        "budget   | It shouldn't cost a fortune.",
        "decider  | A few people here will want to have a look.",
        "quantity | We need a few hundred of them.",
      })
  void hearsWhatIsVague(String gap, String said) {
    assertThat(state(gap, said)).isEqualTo(GapState.State.VAGUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budget   | The mistake cost us 1,500 euros.",
        "deadline | She fell on the stairs in January.",
        "deadline | You can call me on Tuesday.",
        "decider  | My boss was on holiday.",
        "quantity | I've been here for 14 years.",
        "quantity | Our new phone number is 0161 496 0112.",
        "budget   | We need 40 pallets 1200x800 euro used grade B.",
        "budget   | 300 quid worth of yarn soaked.",
        "dislikes | There is no hurry.",
        "payment  | Thanks in advance.",
        "examples | I found your number on a van.",
      })
  void takesNothingElseForIt(String gap, String said) {
    assertThat(state(gap, said)).isIn(GapState.State.TOUCHED, GapState.State.MISSING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budget   | There is some talk of money in the family.",
        "decider  | My boss was on holiday.",
        "audience | Our guests were here all weekend.",
      })
  void doesNotAskForWhatIsSpokenOf(String gap, String said) {
    assertThat(state(gap, said)).isEqualTo(GapState.State.TOUCHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budget  | I can't spend more than 6,000, and my brother owns half of it."
            + " | I can't spend more than 6,000",
        "dislikes | It hangs in the hall where the children eat, and I don't want plastic."
            + " | I don't want plastic",
        "deadline | The kitchen is cold, but it must be warm before the guests arrive in May."
            + " | it must be warm before the guests arrive in May",
        "decider | My brother owns half of the barn, so our treasurer has to agree on it."
            + " | My brother owns half of the barn, so our treasurer has to agree on it",
        "quantity | We'd like to order 40 chairs, because the old ones are from the school."
            + " | We'd like to order 40 chairs",
        "examples | It should look elegant. | elegant",
      })
  void showsWordsThatMakeSenseByThemselves(String gap, String said, String shown) {
    assertThat(gap(gap, said).words()).containsExactly(shown);
  }

  private static GapState.State state(String gap, String said) {
    return gap(gap, said).state();
  }

  private static GapState gap(String gap, String said) {
    Speech speech = new Speech(English.BOOK.phrasebook().language());
    return LEDGER.of(ClientWords.of(speech.of(said))).get(gap);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "Thanks!", "Will do."})
  void aWordOrTwoTouchNothing(String said) {
    Speech speech = new Speech(English.BOOK.phrasebook().language());
    assertThat(LEDGER.of(ClientWords.of(speech.of(said))).values())
        .extracting(GapState::state)
        .containsOnly(GapState.State.MISSING);
  }

  @Test
  void oneSentenceDoesNotTouchEverything() {
    String told =
        "Our ferry kiosk has sold hot soup since Easter, but the pot only holds nine litres.";
    ClientWords client =
        new ClientWords(told, new Speech(English.BOOK.phrasebook().language()).of(told).said());
    assertThat(LEDGER.of(client).values())
        .filteredOn(GapState::isAskable)
        .extracting(GapState::id)
        .contains("audience", "materials", "payment", "dislikes");
  }
}
