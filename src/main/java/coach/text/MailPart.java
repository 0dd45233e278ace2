package coach.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/** What the header fields of one part of a mail say about it. */
final class MailPart {

  private String type = "text/plain";
  private String disposition = "";
  private String encoding = "";
  private boolean embedded;
  private final Map<String, String> parameters = new TreeMap<>();

  /** Takes note of a field of the part. */
  void add(Field field) {
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "content-type" -> type = parsed(field, type);
      case "content-disposition" -> disposition = parsed(field, "");
      case "content-transfer-encoding" -> encoding = field.getBody().strip();
      case "content-id" -> embedded = true;
      default -> {}
    }
  }

  private String parsed(Field field, String missing) {
    RawBody body =
        RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), field.getBody()));
    for (NameValuePair pair : body.getParams()) {
      if (pair.getValue() != null) {
        parameters.put(pair.getName().toLowerCase(Locale.ROOT), pair.getValue());
      }
    }
    String value = body.getValue() == null ? "" : body.getValue().strip().toLowerCase(Locale.ROOT);
    return value.isEmpty() ? missing : value;
  }

  String type() {
    return type;
  }

  String encoding() {
    return encoding;
  }

  /** Returns the declared charset, or null. */
  String charset() {
    return parameters.get("charset");
  }

  boolean isHtml() {
    return type.equals("text/html");
  }

  boolean isFlowed() {
    return "flowed".equalsIgnoreCase(parameters.get("format"));
  }

  FlowedText.Space flowedSpace() {
    return "yes".equalsIgnoreCase(parameters.get("delsp"))
        ? FlowedText.Space.DELETED
        : FlowedText.Space.KEPT;
  }

  /**
   * Whether the part is the message: text that is not attached, or parts that nothing sets apart.
   */
  boolean isText() {
    boolean broken = type.startsWith("multipart/");
    return (type.equals("text/plain") || isHtml() || broken) && !disposition.equals("attachment");
  }

  /**
   * Whether the part is a file that the reader can open. Pictures in the text, seals, visiting
   * cards and calendar entries are none: mail programs add or open them by themselves.
   */
  boolean isAttachment() {
    boolean seal = type.endsWith("-signature") || type.equals("application/pgp-encrypted");
    boolean picture = embedded && type.startsWith("image/") && !disposition.equals("attachment");
    boolean card =
        type.equals("text/vcard") || type.equals("text/x-vcard") || type.equals("text/calendar");
    return !seal && !picture && !card && !isText();
  }

  /** Returns a file name that was sent in numbered pieces, joined (RFC 2231). */
  private String pieces() {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; ; i++) {
      String key = "filename*" + i;
      String piece = parameters.getOrDefault(key + "*", parameters.get(key));
      if (piece == null) {
        return joined.toString();
      }
      joined.append(piece);
    }
  }

  /** Returns the file's name; empty where it has none. */
  String fileName() {
    String coded = parameters.getOrDefault("filename*", parameters.getOrDefault("name*", pieces()));
    if (!coded.isEmpty()) {
      return Percent.decode(coded);
    }
    String plain = parameters.getOrDefault("filename", parameters.getOrDefault("name", ""));
    return DecoderUtil.decodeEncodedWords(plain, DecodeMonitor.SILENT);
  }
}
