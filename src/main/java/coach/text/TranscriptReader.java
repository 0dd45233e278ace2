package coach.text;

import java.io.InputStream;

/** Reads finished conversations, however they were kept; see {@link #read}. */
public final class TranscriptReader {

  private final MessageParser parser;

  /** Makes a reader; the parser finds the parts of mails. */
  public TranscriptReader(MessageParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a conversation: lines {@code Name: text}, WebVTT, SRT, a mail with what it quotes, or a
   * mailbox file. Which of them it is, the content tells.
   *
   * @param in read to its end or to the limit of drafts, not closed
   * @throws UnreadableDraftException if it is empty, too large, no text, or names no speaker
   */
  public Transcript read(InputStream in) throws UnreadableDraftException {
    byte[] bytes = DraftReader.bytes(in);
    String text = PlainText.of(bytes).text();
    Lines lines = Lines.of(text);
    if (HeaderBlock.in(text, lines).isPresent()) {
      return checked(MailThread.read(bytes, parser));
    }
    return checked(Captions.are(text, lines) ? Captions.read(lines) : NamedLines.read(lines));
  }

  private static Transcript checked(Transcript transcript) throws UnreadableDraftException {
    if (transcript.lines().isEmpty()) {
      throw new UnreadableDraftException(
          "nobody speaks in it: a turn starts with a name and a colon, such as 'Anna: Hello.'");
    }
    if (transcript.speakers().size() == 1) {
      throw new UnreadableDraftException(
          "only " + transcript.speakers().get(0) + " speaks in it; a talk takes two");
    }
    return transcript;
  }
}
