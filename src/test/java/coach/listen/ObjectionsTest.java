package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import coach.phrasebook.Family;
import coach.phrasebook.FamilyCard;
import coach.text.Draft;
import coach.text.Language;
import coach.text.MessageParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectionsTest {

  private static final Map<String, FamilyCard> CARDS = English.BOOK.cards(Family.OBJECTION);
  private static final Language LANGUAGE = English.BOOK.phrasebook().language();
  private static final Objections OBJECTIONS = new Objections(English.BOOK);

  private static List<Heard> in(String text) {
    ClientWords words = ClientWords.of(Draft.ofText("-", text), new MessageParser(LANGUAGE));
    return OBJECTIONS.in(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi, thanks for the quote. If you come down to 3k we can start on Monday. | discount",
        "We like your work a lot, but if you come down to 3k we can start on Monday. | discount",
        "The shelves look good and the oak is lovely. To be honest I'm still on the fence. We have"
            + " 2.4 metres between the window and the door, and half the family is coming for my"
            + " daughter's birthday on 14 March, so it should be in before then, and the old unit"
            + " has to go as well. | think-it-over",
        "Thank you for coming by. The oven looks right, but 14,800 is more than we had put aside."
            + " We open the second shop on 6 March, so it has to bake by then. | price",
      })
  void isHeardWhateverFriendlyWordsStandBesideIt(String said, String id) {
    assertThat(in(said).stream().map(Heard::id)).first().isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "price | That is twice what we paid for the last website.",
        "price | That's two hundred and fifty more than I'm giving Leeds. Hard to swallow, that.",
        "budget | I'd sign tomorrow, but the training line was struck out of the 2027 plan.",
        "need | The old stove still works.",
        "discount | If you knock ten percent off, we have a deal.",
        "timing | Come back to me after the harvest, before that I don't even open my mail.",
        "authority | I like it, but my wife has the last word on the bathroom.",
        "need | We do this with a spreadsheet and nobody complains.",
        "incumbent | We have a contract with another carrier until 2028.",
        "trust | Your page has three reviews and two sound like written by the same aunt.",
        "bad-experience | The last crew left us with a leaking roof and a dead phone number.",
        "change | Retraining forty drivers on another app?",
        "think-it-over | Let me sleep on it.",
        "send-info | Just mail me a brochure.",
        "fit | Your app has no Hungarian version.",
        "scope-creep | While you're at it, could you also paint the garage?",
        "impossible | Can you guarantee that we never get an audit?",
        "not-interested | Thanks, but no."
      })
  void hearsTheMainObjectionFirst(String id, String text) {
    assertThat(in(text)).isNotEmpty().first().extracting(Heard::id).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The price is fine.",
        "My boss loved it.",
        "Fair enough. Sooner that than a yes that turns out a no.",
        "Guests pay 140 a night with us.",
        "The board said yes last night.",
        "Thursday at ten works for me.",
        "It's cheaper than I thought!",
        "The change went smoothly, nobody even noticed.",
        "I don't think that it is too expensive."
      })
  void hearsNoneWhereThereIsNone(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void namesSeveralObjectionsWithTheWordsThatDecided() {
    List<Heard> heard = in("It is too expensive for us. And my boss has the last word anyway.");
    assertThat(heard).extracting(Heard::id).contains("price", "authority");
    assertThat(heard).allSatisfy(one -> assertThat(one.words()).isNotEmpty());
  }

  @Test
  void namesNoMoreThanCanBeAnswered() {
    List<Heard> heard =
        in("Bit steep for a website that my nephew could do in a weekend, no offence.");
    assertThat(heard).hasSizeLessThanOrEqualTo(3).first().extracting(Heard::id).isEqualTo("price");
  }

  @Test
  void everyCardHasEnoughToSay() {
    assertThat(CARDS).hasSize(16);
    assertThat(CARDS.values())
        .allSatisfy(
            card -> {
              assertThat(card.bullets("Sounds like")).as(card.id()).hasSizeGreaterThanOrEqualTo(25);
              assertThat(card.bullets("Leave alone")).as(card.id()).hasSizeGreaterThanOrEqualTo(3);
              assertThat(card.bullets("Acknowledge")).as(card.id()).hasSizeGreaterThanOrEqualTo(4);
              assertThat(card.bullets("Explore"))
                  .as(card.id())
                  .hasSizeGreaterThanOrEqualTo(4)
                  .allMatch(question -> question.endsWith("?"));
              assertThat(card.bullets("Respond")).as(card.id()).hasSizeGreaterThanOrEqualTo(4);
              assertThat(card.bullets("Confirm")).as(card.id()).hasSizeGreaterThanOrEqualTo(4);
              assertThat(card.method()).as(card.id()).isNotEmpty();
            });
  }
}
