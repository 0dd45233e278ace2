package coach.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Walks through the parts of a mail as it travels, and gathers its text and the names of its files.
 */
final class MailReader {

  /** Parts inside parts: mail filters refuse more than 64, and no person writes such a mail. */
  private static final int DEEPEST = 64;

  private static final int MOST_PARTS = 10_000;

  private final MailBytes bytes;
  private final List<MailText> texts = new ArrayList<>();
  private final List<String> attachments = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Deque<Integer> alternatives = new ArrayDeque<>();
  private MailPart part = new MailPart();
  private int choices;
  private int count;

  private MailReader(MailBytes bytes) {
    this.bytes = bytes;
  }

  /** Reads the parts of a mail; what cannot be read is left out with a note. */
  static MailReader read(byte[] mail) {
    MailReader reader = new MailReader(MailBytes.of(mail));
    try {
      reader.walk();
    } catch (MimeException | IOException e) {
      reader.notes.add("the mail is damaged and was read only in part: " + e.getMessage());
    }
    return reader;
  }

  private void walk() throws MimeException, IOException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .setMaxContentLen(-1)
            .build();
    MimeTokenStream stream = new MimeTokenStream(config);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(
        new ByteArrayInputStream(
            bytes.bytes(), bytes.start(), bytes.bytes().length - bytes.start()));
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      if (!step(state, stream)) {
        return;
      }
    }
  }

  /** Takes one step; returns false where the mail is too deep or has too many parts to go on. */
  private boolean step(EntityState state, MimeTokenStream stream) throws IOException {
    switch (state) {
      case T_START_HEADER -> part = new MailPart();
      case T_FIELD -> {
        bytes.pass(stream.getField().getRaw());
        part.add(stream.getField());
      }
      case T_START_MULTIPART -> {
        boolean choice = part.type().equals("multipart/alternative");
        alternatives.push(choice ? ++choices : alternatives.isEmpty() ? 0 : alternatives.peek());
      }
      case T_END_MULTIPART -> alternatives.poll();
      case T_BODY -> {
        count++;
        body(stream.getInputStream().readAllBytes());
      }
      default -> {}
    }
    if (alternatives.size() > DEEPEST || count > MOST_PARTS) {
      notes.add("the mail has too many parts inside parts: only the first were read");
      return false;
    }
    return true;
  }

  private void body(byte[] raw) {
    int number = bytes.pass(raw);
    if (part.isText()) {
      texts.add(
          MailText.of(part, raw, number, alternatives.isEmpty() ? 0 : alternatives.peek(), notes));
    } else if (part.isAttachment()) {
      attachments.add(part.fileName());
    }
  }

  List<String> attachments() {
    return attachments;
  }

  List<String> notes() {
    return notes;
  }

  /** Returns the text of the message: of each choice the plain one, if it says anything. */
  SourceLines text() {
    SourceLines lines = new SourceLines();
    for (MailText text : texts) {
      if (!text.html() || text.choice() == 0 || !hasPlain(text.choice())) {
        lines.addAll(text.lines());
      }
    }
    return lines;
  }

  private boolean hasPlain(int choice) {
    for (MailText text : texts) {
      if (text.choice() == choice && !text.html() && !text.lines().isBlank()) {
        return true;
      }
    }
    return false;
  }
}
