package coach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {

  private static final TranscriptReader READER =
      new TranscriptReader(new MessageParser(English.LANGUAGE));

  private static Transcript read(String text) throws UnreadableDraftException {
    return READER.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> turns(String text) throws UnreadableDraftException {
    return read(text).lines().stream().map(line -> line.speaker() + "|" + line.text()).toList();
  }

  @Test
  void readsATurnOverSeveralLines() throws UnreadableDraftException {
    assertThat(turns("Tom: What is it?\nMari: The oven.\nIt is cold.\n\nEvery day.\nTom: I see."))
        .containsExactly(
            "Tom|What is it?", "Mari|The oven.\nIt is cold.\nEvery day.", "Tom|I see.");
  }

  @Test
  void joinsTurnsOfOneSpeakerHoweverHisNameIsWritten() throws UnreadableDraftException {
    assertThat(turns("Tom: Hello.\nTOM: Is it you?\nMari: Yes."))
        .containsExactly("Tom|Hello.\nIs it you?", "Mari|Yes.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[00:01:12] Tom: Hello.",
        "00:01:12 Tom: Hello.",
        "Tom (00:12): Hello.",
        "**Tom:** Hello.",
        "- Tom: Hello.",
        "Tom\uFF1AHello."
      })
  void readsNamesAsRecordersWriteThem(String line) throws UnreadableDraftException {
    assertThat(turns(line + "\nMari: Yes.")).containsExactly("Tom|Hello.", "Mari|Yes.");
  }

  @Test
  void takesALabelInsideATurnForNoSpeaker() throws UnreadableDraftException {
    String talk = "Tom: What is it?\nMari: Two things.\nPrice: 300.\nTom: And?\nMari: Enough.";
    assertThat(read(talk).speakers()).containsExactly("Tom", "Mari");
    assertThat(turns("Tom: See https://a.example at 10:30.\nMari: One thing: no.\nonly this: no."))
        .hasSize(2);
  }

  @Test
  void leavesOutWhatStandsBeforeTheFirstSpeaker() throws UnreadableDraftException {
    assertThat(turns("A call on Tuesday\n\nTom: Hello.\nMari: Hello.")).hasSize(2);
  }

  @Test
  void readsCaptions() throws UnreadableDraftException {
    String vtt =
        "WEBVTT\n\nNOTE a <v Nobody>remark\n\n1\n00:01.000 --> 00:02.000\n<v.loud Tom Ots>Is it <b>cold</b>?\n"
            + "Really?\n\n00:02.000 --> 00:03.000\n<v Mari>Yes &amp; no.</v> <v Tom Ots>Why?";
    assertThat(turns(vtt))
        .containsExactly("Tom Ots|Is it cold?\nReally?", "Mari|Yes & no.", "Tom Ots|Why?");
    String srt =
        "1\r\n00:00:01,000 --> 00:00:02,000\r\nTom: Is it cold?\r\n\r\n"
            + "2\r\n00:00:02,000 --> 00:00:03,000\r\nMari: Yes,\r\nvery.\r\n";
    assertThat(turns(srt)).containsExactly("Tom|Is it cold?", "Mari|Yes,\nvery.");
  }

  @Test
  void takesWhatAMailQuotesForAnEarlierTurn() throws UnreadableDraftException {
    String mail =
        "From: Tom Ots <tom@a.example>\nTo: Mari Saar <mari@b.example>\nSubject: Re: oven\n\n"
            + "Hello Mari,\n\nthe oven will be warm on Monday.\n\nTom\n\n"
            + "On Mon, 2 Mar 2026 at 17:40, Mari Saar wrote:\n> The oven is cold.\n";
    assertThat(turns(mail))
        .containsExactly("Mari Saar|The oven is cold.", "Tom Ots|the oven will be warm on Monday.");
    assertThat(read(mail).form()).isEqualTo(Transcript.Form.WRITTEN);
  }

  @Test
  void keepsAnswersBetweenQuotedLinesInTheirPlaces() throws UnreadableDraftException {
    String mail =
        "From: Tom <tom@a.example>\nTo: Mari <mari@b.example>\nSubject: Re: oven\n\n"
            + "> The oven is cold.\n\nSince when is it cold?\n\n> It is also loud.\n\nHow loud is it?\n";
    assertThat(turns(mail))
        .containsExactly(
            "Mari|The oven is cold.",
            "Tom|Since when is it cold?",
            "Mari|It is also loud.",
            "Tom|How loud is it?");
  }

  @Test
  void followsWhatIsQuotedToItsFirstMail() throws UnreadableDraftException {
    String mail =
        """
        From: Petra Lund <petra@lund.example>
        To: Gareth Pugh <gareth@hall.example>
        Subject: Re: lights

        You need them before May.

        Petra

        On Mon, 2 Mar 2026 at 21:04, Gareth Pugh <gareth@hall.example> wrote:
        > It is far too much.
        > Can you do it in parts?
        >
        > Gareth
        >
        > On Fri, 27 Feb 2026 at 10:15, Petra Lund <petra@lund.example> wrote:
        >> Here is our offer.
        >>
        >> On Thu, 26 Feb 2026 at 09:00, Gareth Pugh <gareth@hall.example> wrote:
        >>> What would lamps cost?
        """;
    assertThat(turns(mail))
        .containsExactly(
            "Gareth Pugh|What would lamps cost?",
            "Petra Lund|Here is our offer.",
            "Gareth Pugh|It is far too much.\nCan you do it in parts?",
            "Petra Lund|You need them before May.");
  }

  @Test
  void readsMessagesBelowTheirHeads() throws UnreadableDraftException {
    String head = "\n-----Original Message-----\nFrom: %s\nSent: Monday, 2 March 2026 21:04\n";
    String ida = "Ida <ida@school.example>";
    String bo = "Bo <bo@seller.example>";
    String mail =
        ("From: " + bo + "\nTo: " + ida + "\nSubject: Re: chairs\n\nHow many do you need?\n\nBo\n")
            + head.replace("%s", ida)
            + ("To: " + bo + "\nSubject: Re: chairs\n\nForty chairs wobble.\nIda\n")
            + head.replace("%s", bo)
            + ("To: " + ida + "\nSubject: chairs\n\nThe chairs left us.\nBo\n");
    assertThat(turns(mail))
        .containsExactly(
            "Bo|The chairs left us.", "Ida|Forty chairs wobble.", "Bo|How many do you need?");
  }

  @Test
  void namesAThirdPersonWhoIsQuoted() throws UnreadableDraftException {
    String mail =
        """
        From: Bo <bo@seller.example>
        To: Ida <ida@school.example>

        I shall ring him.

        On Mon, 2 Mar 2026 at 21:04, Ida <ida@school.example> wrote:
        > Please see below.
        >
        > On Mon, 2 Mar 2026 at 20:00, Uku Saar <uku@school.example> wrote:
        > > The gym has no chairs.
        """;
    assertThat(turns(mail))
        .containsExactly(
            "Uku Saar|The gym has no chairs.", "Ida|Please see below.", "Bo|I shall ring him.");
  }

  @Test
  void readsWhatIsAnsweredLineByLine() throws UnreadableDraftException {
    String mail =
        """
        From: Bo <bo@seller.example>
        To: Ida <ida@school.example>

        > How many are there?
        Forty.

        > And when?
        On Friday.
        """;
    assertThat(turns(mail))
        .containsExactly("Ida|How many are there?", "Bo|Forty.", "Ida|And when?", "Bo|On Friday.");
  }

  @Test
  void readsAHeapOfSignsOfQuoting() throws UnreadableDraftException {
    String mail = "From: Bo <bo@seller.example>\nTo: Ida <ida@school.example>\n\nYes.\n";
    assertThat(turns(mail + "> Hm.\n" + ">".repeat(3000) + " deep\n")).isNotEmpty();
  }

  @Test
  void quotesNothingTwiceFromAMailbox() throws UnreadableDraftException {
    String box =
        "From mari@b.example Mon Mar  2 17:40:00 2026\nFrom: Mari <mari@b.example>\n"
            + "To: tom@a.example\nSubject: oven\n\nThe oven is cold.\n>From the start it was.\n\n"
            + "From tom@a.example Mon Mar  2 18:40:00 2026\nFrom: Tom <tom@a.example>\n"
            + "To: mari@b.example\nSubject: Re: oven\n\nSince when is it cold?\n\n> The oven is cold.\n";
    assertThat(turns(box))
        .containsExactly(
            "Mari|The oven is cold.\nFrom the start it was.", "Tom|Since when is it cold?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "no speaker here\nand none there", "12:30: noon", ": what"})
  void refusesATextInWhichNobodySpeaks(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableDraftException.class)
        .hasMessageContaining("nobody speaks");
  }

  @Test
  void refusesATalkOfOne() {
    assertThatThrownBy(() -> read("Tom: Hello.\nTom: Anybody?"))
        .isInstanceOf(UnreadableDraftException.class)
        .hasMessageContaining("only Tom speaks");
  }
}
