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
