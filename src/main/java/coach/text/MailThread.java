package coach.text;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a conversation by mail: one mail with what it quotes, or several in a mailbox file.
 *
 * <p>Words that a mail quotes count as an earlier turn, unless an earlier mail is there itself.
 */
final class MailThread {

  private static final String START = "\nFrom ";

  private final Correspondents people = new Correspondents();
  private final MailTurns turns;
  private final List<Transcript.Line> lines = new ArrayList<>();

  private MailThread(MessageParser parser) {
    turns = new MailTurns(parser, people);
  }

  /** Returns the turns of a mail or a mailbox file. */
  static Transcript read(byte[] bytes, MessageParser parser) throws UnreadableDraftException {
    MailThread thread = new MailThread(parser);
    List<Message> mails = new ArrayList<>();
    for (byte[] mail : mails(bytes)) {
      Draft draft =
          DraftReader.read("", new ByteArrayInputStream(mail), Optional.of(Draft.Format.MAIL));
      mails.add(parser.parse(draft));
    }
    mails.forEach(mail -> thread.people.learn(mail.headers()));
    mails.forEach(thread::add);
    return new Transcript(Transcript.Form.WRITTEN, thread.lines, thread.people.names());
  }

  /** Cuts a mailbox file at its {@code From } lines; bytes stay as they are. */
  private static List<byte[]> mails(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    List<byte[]> mails = new ArrayList<>();
    int from = 0;
    int next = all.startsWith(START.substring(1)) ? next(all, 0) : -1;
    while (next >= 0) {
      mails.add(mail(all.substring(from, next)));
      from = next + 1;
      next = next(all, from);
    }
    mails.add(mail(all.substring(from)));
    return mails;
  }

  /** Returns the next line end before a {@code From } line with a time in it; -1 for none. */
  private static int next(String all, int from) {
    for (int at = all.indexOf(START, from); at >= 0; at = all.indexOf(START, at + 1)) {
      int end = all.indexOf('\n', at + 1);
      if (end > 0 && all.substring(at, end).indexOf(':') > 0) {
        return at;
      }
    }
    return -1;
  }

  private static byte[] mail(String text) {
    // Mailbox files put a > before a line of the text that starts like a new mail.
    return text.replace("\n>From ", START).getBytes(StandardCharsets.ISO_8859_1);
  }

  private void add(Message mail) {
    List<Address> from = mail.headers().from();
    String author = from.isEmpty() ? Correspondents.UNKNOWN : people.name(from.get(0));
    List<Transcript.Line> said = turns.of(mail, author);
    said.stream().filter(line -> isNew(line, author)).forEach(lines::add);
  }

  /** Whether somebody wrote this, and not in an earlier mail that is there itself. */
  private boolean isNew(Transcript.Line line, String author) {
    if (line.text().isEmpty()) {
      return false;
    }
    String text = OneLine.of(line.text());
    boolean known = lines.stream().anyMatch(one -> OneLine.of(one.text()).contains(text));
    return line.speaker().equals(author) || !known;
  }
}
