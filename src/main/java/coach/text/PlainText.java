package coach.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text made of bytes.
 *
 * @param text with line ends {@code \n} and no byte order mark
 * @param notes what had to be mended
 */
record PlainText(String text, List<String> notes) {

  /** Decodes UTF-8, or UTF-16 with its mark; what is no valid UTF-8 becomes U+FFFD, and a note. */
  static PlainText of(byte[] bytes) throws UnreadableDraftException {
    Charset charset = charset(bytes);
    String text = withoutMark(new String(bytes, charset));
    if (text.indexOf('\0') >= 0 || isNoise(text)) {
      throw new UnreadableDraftException(
          "this is a binary file, not text: save the message as plain text, Markdown or .eml");
    }
    List<String> notes = new ArrayList<>();
    String plain = withPlainLineEnds(text);
    if (plain.indexOf('\uFFFD') >= 0 && isMended(text, bytes, charset)) {
      note(plain, notes);
    }
    return new PlainText(plain, notes);
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    boolean little = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  /** Whether a good part of the text is control characters, which no person writes. */
  private static boolean isNoise(String text) {
    int length = Math.min(text.length(), 4096);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      controls +=
          c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u001B' ? 1 : 0;
    }
    return controls * 20 > length;
  }

  /** Returns a text without the byte order mark at its start. */
  static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Makes every line end a plain one: CR LF and lone CR. */
  static String withPlainLineEnds(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\r') {
        plain.append(c);
      } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        plain.append('\n');
      }
    }
    return plain.toString();
  }

  /**
   * Whether the bytes were no valid text; an U+FFFD that was in the file already is none of our
   * making.
   */
  private static boolean isMended(String text, byte[] bytes, Charset charset) {
    byte[] back = text.getBytes(charset);
    int mark = bytes.length - back.length;
    return mark < 0 || !Arrays.equals(back, 0, back.length, bytes, mark, bytes.length);
  }

  /** Tells where the text was mended. */
  private static void note(String text, List<String> notes) {
    int count = 0;
    for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
      count++;
    }
    Draft.Position first = Draft.ofText("", text).position(text.indexOf('\uFFFD'));
    notes.add(
        "not valid UTF-8 at line "
            + first.line()
            + ", column "
            + first.column()
            + (count > 1 ? " and " + (count - 1) + " more" : "")
            + ": shown as \uFFFD; save the file as UTF-8");
  }
}
