package coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<String> cut(String... lines) {
    return English.sentences(English.parse(lines), PartKind.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please ask Dr. Smith about it.",
        "We met Mr. Tamm and Mrs. J. K. Oja at noon.",
        "Bring a cable, e.g. the blue one, or two.",
        "We need it by Friday, i.e. The Day of the launch.",
        "See No. 5 and pp. 12 of the contract.",
        "Call me at ext. 204 if it breaks.",
        "The price is 1.5 million, or 3.20 per piece.",
        "It starts at 10.30 and costs 1,250.00 euros.",
        "Write to anna.tamm@example.com or see www.example.com/a.b?c=d for more.",
        "Open https://example.com/help.html?q=a.b before you call.",
        "The file offer.v2.pdf holds all figures.",
        "We can start ... if you agree.",
        "He works for Example Inc. in Tallinn.",
        "We meet at 3 p.m. in the hall.",
        "Paint, tape, brushes, etc. are in the box.",
        "The U.S. office will call.",
        "Version 2.0.1 is out.",
        "She asked \"Why now?\" and left.",
        "The 3. place went to us."
      })
  void readsOnWhereASentenceGoesOn(String sentence) {
    assertThat(cut(sentence)).containsExactly(sentence);
  }

  @Test
  void endsAtFullStopsQuestionMarksAndCries() {
    assertThat(cut("We got it. When do you start? Today! Good."))
        .containsExactly("We got it.", "When do you start?", "Today!", "Good.");
  }

  @Test
  void keepsRunsOfMarksTogether() {
    assertThat(cut("Really?! We waited... Then it came!!! Fine."))
        .containsExactly("Really?!", "We waited...", "Then it came!!!", "Fine.");
  }

  @Test
  void leavesClosingQuotesAndBracketsWithTheirSentence() {
    assertThat(cut("\"It works.\" We saw it. (It did.) Good.", "\u201CAre you sure?\u201D He was."))
        .containsExactly(
            "\"It works.\"",
            "We saw it.",
            "(It did.)",
            "Good.",
            "\u201CAre you sure?\u201D",
            "He was.");
  }

  @Test
  void endsAfterAShortenedWordWhereANewSentenceOpens() {
    assertThat(cut("We meet at 3 p.m. The room is booked."))
        .containsExactly("We meet at 3 p.m.", "The room is booked.");
    assertThat(cut("It was made by Example Ltd. We sell it."))
        .containsExactly("It was made by Example Ltd.", "We sell it.");
  }

  @Test
  void takesAnInitialForPartOfAName() {
    assertThat(cut("Ask J. Tamm. He knows.")).containsExactly("Ask J. Tamm.", "He knows.");
  }

  @Test
  void takesNoForAWordWhereNoNumberFollows() {
    assertThat(cut("Is it late? No. We are on time."))
        .containsExactly("Is it late?", "No.", "We are on time.");
  }

  @Test
  void readsWritersWhoUseNoCapitals() {
    assertThat(cut("we got it. when do you start? call me tomorrow."))
        .containsExactly("we got it.", "when do you start?", "call me tomorrow.");
  }

  @Test
  void cutsWhereTheBlankBetweenSentencesWasForgotten() {
    assertThat(cut("We went to the store.Please call me.")).hasSize(2);
  }

  @Test
  void joinsLinesThatWereWrapped() {
    assertThat(
            cut(
                "We have looked at your plan for the new office and we think that",
                "Anna should see it before we go on with the next two steps of it.",
                "After that we call you."))
        .containsExactly(
            "We have looked at your plan for the new office and we think that / "
                + "Anna should see it before we go on with the next two steps of it.",
            "After that we call you.");
  }

  @Test
  void endsASentenceWithAShortLine() {
    assertThat(cut("Delivery: Tuesday", "Price: 400 euros", "Place: Tartu")).hasSize(3);
  }

  @Test
  void readsEachListItemByItself() {
    Message message =
        English.parse(
            "We need:",
            "- two desks",
            "- a lamp that can be",
            "  turned",
            "1. paint",
            "2) tape",
            "(3) glue");
    assertThat(English.parts(message))
        .containsExactly(
            "body: We need:",
            "body: - two desks",
            "body: - a lamp that can be /   turned",
            "body: 1. paint",
            "body: 2) tape",
            "body: (3) glue");
    assertThat(English.sentences(message, PartKind.BODY))
        .containsExactly(
            "We need:", "two desks", "a lamp that can be /   turned", "paint", "tape", "glue");
  }

  @Test
  void takesADashThatWrappingBroughtToTheFrontForADash() {
    assertThat(
            English.parts(
                "We have looked at your plan for the new office in Tallinn and it",
                "- as far as we can see today - holds all that was asked for last",
                "week by you."))
        .hasSize(1);
  }

  @Test
  void endsAtMarksOfScriptsWithoutBlanks() {
    assertThat(cut("\u8BF7\u95EE\u4F55\u65F6\uFF1F\u660E\u5929\u3002\u597D\uFF01")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u4EF7\u683C\u662F\u591A\u5C11\uFF1F", "Is it there\uFF1F"})
  void hearsAQuestionWhicheverMarkItHas(String question) {
    assertThat(English.parse(question).sentences(PartKind.BODY))
        .singleElement()
        .matches(Sentence::isQuestion);
  }

  @Test
  void pointsAtTheWordsThemselves() {
    Message message = English.parse("One two.  Three four.");
    Sentence second = message.sentences(PartKind.BODY).get(1);
    assertThat(second.span()).isEqualTo(new Span(10, 21));
    assertThat(second.words().get(0).span()).isEqualTo(new Span(10, 15));
  }
}
