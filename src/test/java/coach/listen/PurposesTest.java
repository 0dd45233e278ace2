package coach.listen;

import static org.assertj.core.api.Assertions.assertThat;

import coach.text.Speech;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposesTest {

  private static final Inquirer INQUIRER = new Inquirer(English.BOOK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "complaint | I ordered ten sacks of rye and got ten sacks of wheat. Where's the right one?",
        "complaint | The parcel came with the wrong colour of wool.",
        "complaint | These are not the tiles we chose in your shop.",
        "complaint | We stood in front of a locked door for an hour and nobody picked up the phone.",
        "complaint | The gate you built in May already rusts.",
        "complaint | You charged us twice for the same trip.",
        "complaint | Two of the chairs are missing from our delivery.",
        "complaint | Your painter left stains on the stairs. What will you do about it?",
        "complaint | I was promised a call on Monday and I'm still waiting.",
        "complaint | I bought oak shelves from you, but what came is pine.",
        "complaint | The wallpaper you hung last week is already coming off at the seams.",
        "complaint | We were told that the van would come at eight. It is noon.",
        "complaint | Two of your waiters turned up late and one didn't turn up at all.",
        "complaint | The hem is already coming undone. I want it redone, not a discount.",
        "complaint | I've rung three times and nobody has called me back.",
        "change | We'd now like twelve places and not ten.",
        "change | Change of plan: the counter needs to be lower on one side.",
        "change | I know you've started cutting. My boss now wants the oak.",
        "support | Since the update the till prints every receipt twice.",
        "support | The app keeps freezing when I open a long list.",
        "support | We restarted the scale and it still says 300 grams.",
        "qualify | We like your proposal, only the training is holding us back.",
        "qualify | I have forwarded the offer to our procurement, they have the final say.",
        "farewell | We've gone with somebody nearer, but thank you for the trouble.",
        "errand | Please send last month's invoice once more.",
        "change | The brochure should now be A5 instead of A4. I know you've already set it.",
        "change | Could you move the map to page two? The blue could be a bit fresher.",
        "change | We've changed our mind: the door should open to the left.",
        "change | On second thoughts, the sign should be green after all.",
        "change | We decided that the logo goes on the back. Is that included?",
        "qualify | Thanks for the quote. It is more than I expected; the joiner does it for 900.",
        "qualify | If you could do 1,000 I'd say yes. Otherwise I need to sleep on it.",
        "qualify | Your price is too high for us. Is there a discount?",
        "qualify | Would you do it for 700 if we pay in cash?",
        "qualify | Thank you for the offer. I must talk to my wife first.",
        "support | Our chairs squeak, all five of them. What does it take to silence them?",
        "support | My partner says the tap drips. When could someone come?",
        "support | The heating has been dead since Sunday.",
        "support | The till won't start and shows error 14.",
        "support | How do I change the language of the till?",
        "support | Please replace the broken step of our stairs.",
        "support | The lift is stuck again.",
        "carnegie | Nice to meet you at the fair! We might want a new till some day. No hurry.",
        "carnegie | It was good talking to you at the market. Let's keep in touch.",
        "brief | We're opening a coffee place in March. How much for three boards?",
        "brief | The roof leaks. I can't spend more than £6,000; could you send me a quote?",
        "brief | Could you build twelve benches for our playground?",
        "brief | If it breaks, do you repair it? We'd like to order two lamps.",
        "brief | Our last supplier always came late. We are looking for a new one.",
        "brief | Nothing is broken, I only want a second lamp of the same kind.",
        "farewell | We went with a local firm in the end. Thank you for your trouble.",
        "farewell | Please take us off your list.",
        "errand | Could you move the visit to Thursday?",
        "errand | Please send me the invoice for March once more.",
        "order | Morning, pls send 12 cases of the Rioja and 6 of the house white, usual terms.",
        "order | Looks good, go ahead.",
        "order | Thank you for the quote. Please order the sink, and tell me when you can start.",
        "order | Please find attached the signed order, we look forward to the delivery.",
        "thanks | The new kitchen is a dream, and Pavel and Mike were so tidy. Thank you!",
        "thanks | Thank you so much for the lovely flowers, mum cried!",
        "thanks | Thanks so much for yesterday, the kids loved the pony. We'll tell everyone.",
        "farewell | We've decided to end the cleaning contract at the end of July.",
        "farewell | Please cancel my gym membership, I'm moving to Leeds.",
        "brief | I quite like a leaf on the logo. No rush but the fair is on 30 November.",
        "qualify | Please send us three quotes before we go ahead with anything.",
        "brief | Quote please: 250 A5 leaflets, 170 gsm silk, delivered to Hull by the 20th.",
        "brief | Would you go ahead and quote for a fence?",
        "brief | That would be wonderful. We need 20 chairs for the garden.",
        "qualify | Everybody loved your proposal, but the price is too high.",
        "complaint | Thank you for the lovely cake, but two tiers are missing from our order.",
        "brief | Good morning.",
      })
  void followsWhatTheMessageIs(String purpose, String said) {
    assertThat(ask(said).purpose()).isEqualTo(purpose);
  }

  @Test
  void doesNotAskAgainForAStoryThatWasTold() {
    Inquiry inquiry =
        ask(
            "On Saturday the wedding party stood in front of a locked kitchen for fifty minutes."
                + " The grandmother sat on a crate, and I had to send eighty people home."
                + " I want to know what you are going to do about it.");
    assertThat(inquiry.purpose()).isEqualTo("complaint");
    assertThat(about(inquiry)).doesNotContain("what-happened", "impact", "remedy", "reference");
  }

  @Test
  void asksWhoeverOnlySaysThatHeIsUnhappyWhatHappened() {
    assertThat(about(ask("I am really disappointed. This is unacceptable.")))
        .contains("what-happened", "remedy");
  }

  private static List<String> about(Inquiry inquiry) {
    return inquiry.questions().stream().map(Inquiry.Question::about).toList();
  }

  private static Inquiry ask(String said) {
    ClientWords words = ClientWords.of(new Speech(English.BOOK.phrasebook().language()).of(said));
    return INQUIRER.of(words, Optional.empty(), 3);
  }
}
