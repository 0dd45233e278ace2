package coach.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;

/**
 * Decodes the bytes of a mail's part by the charset that it declares, or by what they look like.
 */
final class MailCharset {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private MailCharset() {}

  /**
   * Decodes bytes.
   *
   * @param name the declared charset, or null
   * @param notes gets a note where the declaration is unknown or does not hold
   */
  static String decode(byte[] bytes, String name, List<String> notes) {
    String known = name == null ? "us-ascii" : name.strip().toLowerCase(Locale.ROOT);
    if (known.equals("us-ascii") || known.equals("ascii")) {
      return guess(bytes, null, notes);
    }
    if (known.equals("utf-8") || known.equals("utf8")) {
      return guess(bytes, "the mail says it is UTF-8, but it is not", notes);
    }
    Charset charset = charset(known);
    if (charset == null) {
      notes.add(
          "unknown charset '"
              + known
              + "': read as "
              + (strict(bytes) == null ? "windows-1252" : "UTF-8"));
      return guess(bytes, null, notes);
    }
    return new String(bytes, charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static String guess(byte[] bytes, String note, List<String> notes) {
    String text = strict(bytes);
    if (text != null) {
      return text;
    }
    if (note != null) {
      notes.add(note + ": read as windows-1252");
    }
    return new String(bytes, WESTERN);
  }

  /** Decodes UTF-8, or returns null where the bytes are none. */
  private static String strict(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
