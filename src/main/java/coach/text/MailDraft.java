package coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/**
 * Makes a readable draft of a mail as it travels: the fields that matter, a blank line, the text.
 */
final class MailDraft {

  private static final Set<String> READABLE =
      Set.of("from", "to", "cc", "bcc", "reply-to", "subject", "date", "in-reply-to", "references");

  private static final Set<String> ADDRESSES = Set.of("from", "to", "cc", "bcc", "reply-to");

  private MailDraft() {}

  /**
   * Whether the body or a field is encoded, so that the text of the file is not the message's text.
   */
  static boolean isEncoded(HeaderBlock block) {
    String encoding = block.value("content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT);
    if (encoding.startsWith("quoted-printable") || encoding.startsWith("base64")) {
      return true;
    }
    for (HeaderBlock.Field field : block.fields()) {
      if (READABLE.contains(field.name()) && field.value().contains("=?")) {
        return true;
      }
    }
    return isForeign(block.value("content-type").orElse("text/plain").toLowerCase(Locale.ROOT));
  }

  private static boolean isForeign(String type) {
    int charset = type.indexOf("charset=");
    String name = charset < 0 ? "utf-8" : type.substring(charset + 8).replace("\"", "");
    boolean plain = name.startsWith("utf-8") || name.startsWith("us-ascii");
    return !type.startsWith("text/plain") || !plain || type.contains("format=flowed");
  }

  /** Reads a mail whose header block is known. */
  static Draft of(String path, byte[] bytes, HeaderBlock block) {
    MailReader mail = MailReader.read(bytes);
    SourceLines lines = new SourceLines();
    for (HeaderBlock.Field field : block.fields()) {
      if (READABLE.contains(field.name())) {
        lines.add(name(field.name()) + ": " + value(field), field.line() + 1);
      }
    }
    SourceLines body = mail.text();
    lines.add("", body.size() == 0 ? block.lines() : Math.max(1, body.number(0) - 1));
    lines.addAll(body);
    List<String> notes = new ArrayList<>(mail.notes());
    if (body.isBlank()) {
      notes.add("the mail holds no text");
    }
    return new Draft(
        path, lines.text(), Draft.Format.MAIL, lines.numbers(), mail.attachments(), notes);
  }

  private static String name(String field) {
    return Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }

  private static String value(HeaderBlock.Field field) {
    if (!field.value().contains("=?") || !ADDRESSES.contains(field.name())) {
      return decoded(field.value());
    }
    StringBuilder list = new StringBuilder();
    for (Address address : Addresses.in(field.value())) {
      list.append(list.isEmpty() ? "" : ", ")
          .append(written(decoded(address.name()), address.mailbox()));
    }
    return list.toString();
  }

  /** Writes an address so that signs in its name part no list. */
  private static String written(String name, String mailbox) {
    String quoted = '"' + name.replace("\\", "").replace("\"", "") + '"';
    return mailbox.isEmpty() ? quoted : name.isEmpty() ? mailbox : quoted + " <" + mailbox + ">";
  }

  /** Decodes the encoded words of a value (RFC 2047); it stays one line. */
  private static String decoded(String value) {
    String text =
        value.contains("=?") ? DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT) : value;
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return line.toString();
  }
}
