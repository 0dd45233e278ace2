package coach.text;

import coach.text.Draft.Format;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads drafts: plain text, Markdown, a header block and text, or a mail as it travels. */
public final class DraftReader {

  /** How many bytes a draft may have; larger ones are refused unread. */
  public static final int LIMIT = 50 * 1024 * 1024;

  private DraftReader() {}

  /**
   * Reads a draft; never more than {@link #LIMIT} bytes and one, so that endless input ends.
   *
   * @param path the name shown in reports; its ending helps to tell Markdown
   * @param in read to its end or to the limit, not closed
   * @param forced the format to take it for; empty to find out by its content
   * @throws UnreadableDraftException if it is empty, too large or no text
   */
  public static Draft read(String path, InputStream in, Optional<Format> forced)
      throws UnreadableDraftException {
    return read(path, bytes(in), forced);
  }

  /** Returns all that there is to read, if it is not too large. */
  static byte[] bytes(InputStream in) throws UnreadableDraftException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(LIMIT + 1);
    } catch (IOException e) {
      throw new UnreadableDraftException("cannot be read: " + e.getMessage(), e);
    }
    if (bytes.length > LIMIT) {
      throw new UnreadableDraftException(
          "too large: a draft may have 50 MB; check the message without its attachments");
    }
    return bytes;
  }

  private static Draft read(String path, byte[] bytes, Optional<Format> forced)
      throws UnreadableDraftException {
    PlainText plain = PlainText.of(bytes);
    if (Blank.skip(plain.text(), 0, plain.text().length()) == plain.text().length()) {
      throw new UnreadableDraftException("empty: there is no text to read; was the draft saved?");
    }
    Lines lines = Lines.of(plain.text());
    HeaderBlock block = HeaderBlock.in(plain.text(), lines);
    Format format =
        forced.isPresent() ? forced.get() : FormatDetector.detect(path, plain.text(), lines, block);
    List<String> attachments = new ArrayList<>();
    if (format == Format.MAIL) {
      if (MailDraft.isEncoded(block)) {
        return MailDraft.of(path, bytes, block);
      }
      attach(block, attachments);
    }
    return new Draft(path, plain.text(), format, List.of(), attachments, plain.notes());
  }

  /** Takes the files of mutt's pseudo header {@code Attach: FILE DESCRIPTION}. */
  private static void attach(HeaderBlock block, List<String> attachments) {
    for (HeaderBlock.Field field : block.fields()) {
      if (field.name().equals("attach")) {
        String file = file(field.value());
        attachments.add(file.substring(file.lastIndexOf('/') + 1));
      }
    }
  }

  /**
   * Returns the file name that a value starts with; a blank inside it has a back-slash before it.
   */
  private static String file(String value) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < value.length() && value.charAt(i) != ' '; i++) {
      boolean shielded = value.charAt(i) == '\\' && i + 1 < value.length();
      file.append(value.charAt(shielded ? ++i : i));
    }
    return file.toString();
  }
}
