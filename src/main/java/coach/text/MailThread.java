package coach.text;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a conversation by mail: one mail with what it quotes, or several in a mailbox file.
 *
 * <p>Words that a mail quotes count as an earlier turn, unless an earlier mail is there itself.
 */
final class MailThread {

  private static final String START = "\nFrom ";

  private final MessageParser parser;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<Transcript.Line> lines = new ArrayList<>();

  private MailThread(MessageParser parser) {
    this.parser = parser;
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
    mails.forEach(thread::learn);
    mails.forEach(thread::add);
    return new Transcript(Transcript.Form.WRITTEN, thread.lines);
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

  private void learn(Message mail) {
    List<Address> all = new ArrayList<>(mail.headers().from());
    all.addAll(mail.headers().recipients());
    for (Address address : all) {
      if (!address.name().isEmpty()) {
        names.putIfAbsent(address.mailbox().toLowerCase(Locale.ROOT), address.name());
      }
    }
  }

  private String name(Address address) {
    String mailbox = address.mailbox().toLowerCase(Locale.ROOT);
    String known = mailbox.isEmpty() ? address.name() : names.get(mailbox);
    return known == null || known.isEmpty() ? address.mailbox() : known;
  }

  private void add(Message mail) {
    String author = mail.headers().from().isEmpty() ? "?" : name(mail.headers().from().get(0));
    List<Transcript.Line> said = new ArrayList<>();
    StringBuilder own = new StringBuilder();
    String quoted = other(mail, "", author);
    boolean below = false;
    for (Part part : mail.parts()) {
      switch (part.kind()) {
        case BODY -> append(own, text(mail, part.sentences()));
        case ATTRIBUTION -> quoted = other(mail, mail.text(part.span()), author);
        case QUOTED -> {
          below |= own.length() > 0;
          end(own, author, said);
          said.add(new Transcript.Line(quoted, text(mail, part.sentences())));
        }
        default -> {}
      }
    }
    below &= own.length() == 0;
    end(own, author, said);
    if (below && said.size() == 2) {
      // An answer above what it answers.
      said.add(said.remove(0));
    }
    if (said.stream().noneMatch(line -> line.speaker().equals(author))) {
      said.add(new Transcript.Line(author, text(mail, mail.said())));
    }
    said.stream().filter(line -> isNew(line, author)).forEach(lines::add);
  }

  private static void end(StringBuilder own, String author, List<Transcript.Line> said) {
    if (own.length() > 0) {
      said.add(new Transcript.Line(author, own.toString()));
      own.setLength(0);
    }
  }

  private static void append(StringBuilder own, String text) {
    own.append(own.length() == 0 ? "" : "\n").append(text);
  }

  private static String text(Message mail, List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    sentences.forEach(sentence -> append(text, mail.line(sentence)));
    return text.toString();
  }

  /** Returns whom a mail quotes: whom the attribution names, or else whom the mail goes to. */
  private String other(Message mail, String attribution, String author) {
    String named = attribution.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> known : names.entrySet()) {
      boolean there =
          named.contains(known.getKey())
              || named.contains(known.getValue().toLowerCase(Locale.ROOT));
      if (!known.getKey().isEmpty() && there) {
        return known.getValue();
      }
    }
    for (Address address : mail.headers().recipients()) {
      if (!name(address).equals(author)) {
        return name(address);
      }
    }
    return "?";
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
